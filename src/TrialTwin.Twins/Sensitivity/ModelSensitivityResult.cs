using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.Sensitivity;

/// <summary>The document that answers a sensitivity request of a card: the same bytes for the same request.</summary>
/// <param name="Schema">Format of the document.</param>
/// <param name="Model">Id of the card.</param>
/// <param name="Title">Its title.</param>
/// <param name="Source">Where the model comes from.</param>
/// <param name="Failures">Ends of ranges that could not be simulated.</param>
/// <param name="Rows">By observable and figure, the largest change first.</param>
public sealed record ModelSensitivityResult(string Schema, string Model, string Title, CardSource Source, int Failures, IReadOnlyList<ModelSensitivityRow> Rows)
{
    /// <summary>Simulates the typical patient and both ends of each range, and ranks what they do. See docs/methods/sensitivity.md.</summary>
    /// <param name="study">From <see cref="ModelSensitivityRequest.ToStudy"/>.</param>
    /// <param name="ranges">Its ranges.</param>
    /// <param name="threads">Worker threads; never change a result.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="BadInputException">The typical patient cannot be simulated.</exception>
    public static ModelSensitivityResult Simulate(ModelStudy study, IReadOnlyList<SensitivityRange> ranges, int threads, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(ranges);
        var trajectories = ModelSimulation.Simulate(study, threads, cancellation);
        if (trajectories.Courses[0].Status != CourseStatus.Completed)
        {
            throw new BadInputException("model", $"cannot be simulated with the values as they are ({trajectories.Courses[0].Status}).", "Change parameters, covariates or doses.");
        }

        return new ModelSensitivityResult(
            "trialtwin/model-sensitivity-result/1", study.Card.Id, study.Card.Title, study.Card.Source,
            trajectories.Courses.Count(course => course.Status != CourseStatus.Completed),
            [
                .. from observable in Enumerable.Range(0, study.Card.Observables.Count)
                   from figure in Enum.GetValues<CourseFigure>()
                   from row in Ranked(trajectories, ranges, observable, figure)
                   select row,
            ]);
    }

    private static IEnumerable<ModelSensitivityRow> Ranked(ModelTrajectories trajectories, IReadOnlyList<SensitivityRange> ranges, int observable, CourseFigure figure)
    {
        var card = trajectories.Study.Card;
        var start = Figure(trajectories, 0, observable, figure)!.Value;
        return ranges.Select((range, r) =>
            {
                var input = ModelSensitivityRequest.IndexOf(card, range.Input);
                return new ModelSensitivityRow(
                    card.Observables[observable].Name, figure, card.Observables[observable].Unit, 0, range.Input, ModelSensitivityRequest.Inputs(card)[input].Unit,
                    range.Low, trajectories.Study.Individuals[0].Values[input], range.High,
                    Figure(trajectories, 1 + (2 * r), observable, figure), start, Figure(trajectories, 2 + (2 * r), observable, figure));
            })
            .OrderByDescending(row => row.Largest).ThenBy(row => row.Input, StringComparer.Ordinal).Select((row, rank) => row with { Rank = rank + 1 });
    }

    private static double? Figure(ModelTrajectories trajectories, int patient, int observable, CourseFigure figure)
    {
        var (course, times) = (trajectories.Courses[patient], trajectories.Times);
        if (course.Status != CourseStatus.Completed)
        {
            return null;
        }

        double[] values = [.. Enumerable.Range(0, times.Count).Select(t => course.Values[(t * trajectories.Study.Card.Observables.Count) + observable])];
        return figure switch
        {
            CourseFigure.AtEnd => values[^1],
            CourseFigure.Highest => values.Max(),
            CourseFigure.Lowest => values.Min(),
            _ => Enumerable.Range(1, times.Count - 1).Sum(t => 0.5 * (values[t] + values[t - 1]) * (times[t] - times[t - 1])) / times[^1],
        };
    }
}
