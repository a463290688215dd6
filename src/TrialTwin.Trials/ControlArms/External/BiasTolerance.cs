using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.ControlArms.External;

/// <summary>
/// What a bias between the sources would do to the primary analysis, on its own scale (the logarithm of a ratio): a one-sided test
/// at 2.5 % whose estimate is shifted by the bias. See docs/methods/external-controls.md.
/// </summary>
/// <param name="Tipping">Smallest bias that would move the nearer limit of the interval to no difference; null where the interval holds it.</param>
/// <param name="TypeIErrorAtImportant">One-sided error of the test under the bias that was stated to be important.</param>
/// <param name="MaximumTypeIError">Limit asked for.</param>
/// <param name="Tolerated">Largest bias that keeps the error under that limit.</param>
public sealed record BiasTolerance(double? Tipping, double TypeIErrorAtImportant, double MaximumTypeIError, double Tolerated)
{
    private const double Level = 0.025;

    internal static BiasTolerance Of(ComparisonRow primary, ImportantBias important, double maximumTypeIError)
    {
        double critical = -NormalDistribution.Quantile(Level);
        double bias = primary.Measure == ComparisonMeasure.LogHazardRatio ? Elementary.Log(important.Value) : important.Value;
        double? tipping = primary.Lower > 0 ? primary.Lower : primary.Upper < 0 ? primary.Upper : null;
        return new BiasTolerance(
            tipping,
            NormalDistribution.Cdf((bias / primary.StandardError) - critical),
            maximumTypeIError,
            primary.StandardError * Math.Max(0, critical + NormalDistribution.Quantile(maximumTypeIError)));
    }
}
