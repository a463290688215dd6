using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Twins.Exposure;

/// <summary>A pharmacokinetic figure over the individuals.</summary>
/// <param name="Quantity">Which.</param>
/// <param name="Unit">Unit of all numbers but the count and the coefficient of variation.</param>
/// <param name="Individuals">How many have it.</param>
/// <param name="GeometricMean">Geometric mean.</param>
/// <param name="GeometricCvPercent">Geometric coefficient of variation, %; null for one individual.</param>
/// <param name="P05">5 % quantile.</param>
/// <param name="P50">Median.</param>
/// <param name="P95">95 % quantile.</param>
public sealed record FigureSummary(
    string Quantity, string Unit, int Individuals, double GeometricMean, double? GeometricCvPercent, double P05, double P50, double P95)
{
    /// <summary>The figures of a regimen that at least one individual has.</summary>
    public static IReadOnlyList<FigureSummary> Of(IReadOnlyList<IndividualExposure> exposures) =>
    [
        .. ExposureTables.Columns.Where(column => column.Unit != "-" || column.Quantity == "accumulation").Select(column => Of(column.Quantity, column.Unit, exposures.Select(one => column.Value(one.Figures)))).OfType<FigureSummary>(),
    ];

    /// <summary>Summary of positive values; null when there are none.</summary>
    public static FigureSummary? Of(string quantity, string unit, IEnumerable<double?> values)
    {
        double[] sorted = [.. values.Where(value => value > 0).Select(value => value!.Value).Order()];
        if (sorted.Length == 0)
        {
            return null;
        }

        var logs = sorted.Select(Elementary.Log).ToList();
        var mean = logs.Average();
        var variance = logs.Sum(log => (log - mean) * (log - mean)) / Math.Max(1, logs.Count - 1);
        double? variation = sorted.Length > 1 ? 100 * Math.Sqrt(Elementary.Exp(variance) - 1) : null;
        return new FigureSummary(
            quantity, unit, sorted.Length, Elementary.Exp(mean), variation,
            SampleQuantile.OfSorted(sorted, 0.05), SampleQuantile.OfSorted(sorted, 0.5), SampleQuantile.OfSorted(sorted, 0.95));
    }
}
