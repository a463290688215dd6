using System.Globalization;

namespace TrialTwin.Validation.Tests;

/// <summary>How far predictions lie from observations, from their ratios.</summary>
internal static class FoldErrors
{
    /// <summary>Geometric mean of the larger of a ratio and its inverse.</summary>
    public static double Gmfe(IReadOnlyList<double> ratios) => Math.Exp(ratios.Average(r => Math.Abs(Math.Log(r))));

    /// <summary>Share of ratios within a fold, per cent.</summary>
    public static double PercentWithin(IReadOnlyList<double> ratios, double fold) =>
        100.0 * ratios.Count(r => Math.Abs(Math.Log(r)) <= Math.Log(fold)) / ratios.Count;

    /// <summary>Fields n, gmfe, afe, within2FoldPercent of a CSV row.</summary>
    public static string Fields(IReadOnlyList<double> ratios) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ratios.Count},{Gmfe(ratios):0.00},{Math.Exp(ratios.Average(Math.Log)):0.00},{PercentWithin(ratios, 2):0.0}");
}
