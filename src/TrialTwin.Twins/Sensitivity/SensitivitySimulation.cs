using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Exposure;

namespace TrialTwin.Twins.Sensitivity;

/// <summary>Moves inputs one at a time and ranks what they do to exposure. See docs/methods/sensitivity.md.</summary>
public static class SensitivitySimulation
{
    /// <summary>Figures that are compared; those that a course does not tell are left out.</summary>
    private static readonly HashSet<string> Compared = new(StringComparer.Ordinal)
    {
        "cmaxNgPerMl", "aucToEndNgHPerMl", "aucToInfinityNgHPerMl", "halfLifeH", "intervalAucNgHPerMl", "intervalCmaxNgPerMl", "intervalCminNgPerMl",
    };

    /// <summary>The effects by figure, the largest first.</summary>
    /// <param name="study">What to move.</param>
    /// <param name="threads">Worker threads; never change a result.</param>
    /// <param name="progress">Told the share done, 0 to 1.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="BadInputException">The start itself cannot be simulated, or measured clearances do not fit a moved compound.</exception>
    public static SensitivityResult Simulate(SensitivityStudy study, int threads, IProgress<double>? progress, CancellationToken cancellation)
    {
        var start = Figures(study.Start, "compound", threads, cancellation)
            ?? throw new BadInputException("doses", "cannot be simulated with the inputs as they are.", "Look for extreme values in the compound's file.");
        var moved = study.Inputs.Select((input, i) =>
        {
            progress?.Report((double)i / study.Inputs.Count);
            return (Input: input, Low: Figures(input.Low, $"ranges[{i}].low", threads, cancellation), High: Figures(input.High, $"ranges[{i}].high", threads, cancellation));
        }).ToList();
        return new SensitivityResult(
            "trialtwin/sensitivity-result/1", study.Compound, moved.Sum(one => (one.Low is null ? 1 : 0) + (one.High is null ? 1 : 0)),
            [
                .. from column in ExposureTables.Columns
                   where Compared.Contains(column.Quantity) && column.Value(start) > 0
                   from row in Ranked(column, moved, column.Value(start)!.Value)
                   select row,
            ]);
    }

    private static IEnumerable<SensitivityRow> Ranked(
        (string Quantity, string Unit, Func<ExposureFigures, double?> Value) column, IReadOnlyList<(VariedInput Input, ExposureFigures? Low, ExposureFigures? High)> moved, double start) =>
        moved.Select(one => SensitivityRow.Of(
                one.Input, (column.Quantity, column.Unit, start), one.Low is null ? null : column.Value(one.Low), one.High is null ? null : column.Value(one.High)))
            .OrderByDescending(row => row.Largest).ThenBy(row => row.Input, StringComparer.Ordinal)
            .Select((row, rank) => row with { Rank = rank + 1 });

    private static ExposureFigures? Figures(ExposureStudy study, string field, int threads, CancellationToken cancellation)
    {
        try
        {
            return new ExposureSimulation(study, threads).Simulate(null, cancellation)[0].Individuals[0]?.Figures;
        }
        catch (BadInputException bad)
        {
            throw new BadInputException([.. bad.Problems.Select(problem => new Problem(field, $"{problem.Path} {problem.Message}", problem.Mend))]);
        }
    }
}
