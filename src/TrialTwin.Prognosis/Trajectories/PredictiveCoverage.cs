using System.Globalization;
using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Trajectories;

/// <summary>Share of patients within their 90 % predictive interval.</summary>
internal static class PredictiveCoverage
{
    private const double Critical = 1.959963984540054;
    private const double Nominal = 0.9;

    /// <summary>The share with Wilson's 95 % interval.</summary>
    public static IntervalEstimate Of(double share, int patients)
    {
        var z2 = Critical * Critical;
        var centre = (share + (z2 / (2 * patients))) / (1 + (z2 / patients));
        var half = Critical / (1 + (z2 / patients)) * Math.Sqrt((share * (1 - share) / patients) + (z2 / (4.0 * patients * patients)));
        return new IntervalEstimate(share, Math.Max(0, centre - half), Math.Min(1, centre + half));
    }

    /// <summary>An alarm where the interval excludes 90 %; null otherwise.</summary>
    public static string? Warning(string visit, IntervalEstimate coverage) => coverage.Contains(Nominal) ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"At {visit} the 90 % predictive intervals cover {100 * coverage.Value:0.0} % ({100 * coverage.Lower:0.0} to {100 * coverage.Upper:0.0}): courses drawn from this model do not spread as patients do.");
}
