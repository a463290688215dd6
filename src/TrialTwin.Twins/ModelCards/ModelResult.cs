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
/// <param name="QuantileRelativeError">Largest relative error of quantiles and medians; null where they are exact.</param>
public sealed record ModelResult(
    string Schema,
    string Model,
    string Title,
    CardSource Source,
    int Patients,
    int Completed,
    IReadOnlyList<ModelFailure> Failures,
    IReadOnlyList<ObservableSummary> Observables,
    double? QuantileRelativeError)
{
    /// <summary>The answer from simulated courses.</summary>
    public static ModelResult Of(ModelSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var card = summary.Study.Card;
        return new ModelResult(
            "trialtwin/model-result/1",
            card.Id,
            card.Title,
            card.Source,
            summary.Study.Individuals.Count,
            summary.Completed,
            summary.Failures,
            [.. card.Observables.Zip(summary.Bands, ObservableSummary.Of)],
            summary.QuantileRelativeError);
    }
}
