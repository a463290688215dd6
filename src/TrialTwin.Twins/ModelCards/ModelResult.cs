namespace TrialTwin.Twins.ModelCards;

/// <summary>The document that answers a model request: the same bytes for the same request and seed.</summary>
/// <param name="Schema">Format of the document.</param>
/// <param name="Model">Id of the card.</param>
/// <param name="Title">Title of the card.</param>
/// <param name="Source">Where the model comes from.</param>
/// <param name="Patients">Patients asked for.</param>
/// <param name="Completed">Patients simulated to the end; bands are of these alone.</param>
/// <param name="Failures">The others.</param>
/// <param name="Observables">What was observed at the end.</param>
public sealed record ModelResult(
    string Schema,
    string Model,
    string Title,
    CardSource Source,
    int Patients,
    int Completed,
    IReadOnlyList<ModelFailure> Failures,
    IReadOnlyList<ObservableSummary> Observables)
{
    /// <summary>The answer from simulated courses.</summary>
    public static ModelResult Of(ModelTrajectories trajectories)
    {
        var card = trajectories.Study.Card;
        var completed = trajectories.Courses.Count(course => course.Status == CourseStatus.Completed);
        return new ModelResult(
            "trialtwin/model-result/1",
            card.Id,
            card.Title,
            card.Source,
            trajectories.Courses.Count,
            completed,
            [.. trajectories.Courses.Where(course => course.Status != CourseStatus.Completed).Select(course => ModelFailure.Of(course, card))],
            completed == 0 ? [] : [.. card.Observables.Select((observable, i) => ObservableSummary.Of(observable, trajectories.Band(i)))]);
    }
}
