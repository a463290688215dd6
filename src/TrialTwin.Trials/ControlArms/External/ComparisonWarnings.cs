using System.Globalization;
using TrialTwin.Numerics.Functions;
using TrialTwin.Statistics.ExternalControls;

namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Says in words why a comparison may mislead.</summary>
internal static class ComparisonWarnings
{
    private const double ToleratedOutside = 0.05;
    private const double HighArea = 0.8;
    private const double FewestEffective = 30;
    private const double ToleratedMissing = 0.05;

    public static IReadOnlyList<ComparisonWarning> Of(ExternalControlRequest request, ExternalControlResult result, IReadOnlyList<ComparisonWarning> oneSided) =>
    [
        .. Bias(request, result),
        .. request.Unmeasured.Select(u => new ComparisonWarning("unmeasured", $"{u.Name}: {u.Why}")),
        .. oneSided,
        .. request.Unmeasured.Count == 0 && oneSided.Count == 0
            ? [new ComparisonWarning("unmeasured", "Nothing is stated to be unmeasured. That is a claim: every cause of the outcome that differs between the sources is balanced.")]
            : Array.Empty<ComparisonWarning>(),
        .. Imbalance(request, result),
        .. Overlap(request, result),
        .. result.Sources.Where(s => s.Filtered - s.Patients > ToleratedMissing * s.Filtered).Select(s => new ComparisonWarning(
            "missing-values", $"{s.Name}: {s.Filtered - s.Patients} of {s.Filtered} patients lack the outcome or a covariate and are left out.")),
    ];

    /// <summary>Whether the interval lies inside the bias that would matter, both ways.</summary>
    public static bool Excludes(ComparisonRow primary, ImportantBias bias)
    {
        double limit = primary.Measure == ComparisonMeasure.LogHazardRatio ? Elementary.Log(bias.Value) : bias.Value;
        return primary.Lower > -limit && primary.Upper < limit;
    }

    private static IEnumerable<ComparisonWarning> Bias(ExternalControlRequest request, ExternalControlResult result)
    {
        var primary = result.Primary;
        if (request.Comparison == ExternalComparison.Controls)
        {
            if (result.ImportantBiasExcluded == false)
            {
                yield return new ComparisonWarning(
                    "important-bias-not-excluded",
                    $"Controls against controls: {Shown(primary, primary.Estimate)} ({Shown(primary, primary.Lower)} to {Shown(primary, primary.Upper)}); a bias of {Number(request.ImportantBias.Value)} ({request.ImportantBias.Justification}) is not excluded. An estimate near no difference is no proof of exchangeability.");
            }

            yield break;
        }

        bool differs = primary.Lower > 0 || primary.Upper < 0;
        double nearest = differs ? Math.Min(Math.Abs(primary.Lower), Math.Abs(primary.Upper)) : 0;
        yield return new ComparisonWarning("effect-and-bias", differs
            ? $"Effect and bias cannot be told apart. A bias of {Shown(primary, nearest)} in the sources would explain the whole lower limit of the difference; a bias of {Number(request.ImportantBias.Value)} was stated to be important ({request.ImportantBias.Justification})."
            : "Effect and bias cannot be told apart, and the interval already holds no difference.");
        double important = primary.Measure == ComparisonMeasure.LogHazardRatio ? Elementary.Log(request.ImportantBias.Value) : request.ImportantBias.Value;
        if (differs && nearest < important)
        {
            yield return new ComparisonWarning("important-bias-not-excluded", "The bias that would explain the difference is smaller than the one stated to be important.");
        }
    }

    private static IEnumerable<ComparisonWarning> Imbalance(ExternalControlRequest request, ExternalControlResult result)
    {
        var left = result.Balance.Where(row => Reached(row, request.Primary) is not { } d || Math.Abs(d) > CovariateBalance.Tolerable).Select(row => row.Covariate).ToArray();
        if (left.Length > 0 && request.Primary is not (ComparisonMethod.Regression or ComparisonMethod.Unadjusted))
        {
            yield return new ComparisonWarning("imbalance", $"After {Words(request.Primary)}, standardised differences above {Number(CovariateBalance.Tolerable)} are left in: {string.Join(", ", left)}.");
        }
        else if (left.Length > 0)
        {
            yield return new ComparisonWarning("imbalance", $"The sources differ by more than {Number(CovariateBalance.Tolerable)} SD in {string.Join(", ", left)}; the primary analysis rests on {(request.Primary == ComparisonMethod.Regression ? "its regression model to bridge that" : "no adjustment at all")}.");
        }
    }

    private static double? Reached(BalanceRow row, ComparisonMethod method) => method switch
    {
        ComparisonMethod.Unadjusted or ComparisonMethod.Regression => row.Before,
        ComparisonMethod.Matching => row.Matched,
        ComparisonMethod.WeightingTrial or ComparisonMethod.DoublyRobustTrial => row.WeightedTrial,
        _ => row.WeightedOverlap,
    };

    private static IEnumerable<ComparisonWarning> Overlap(ExternalControlRequest request, ExternalControlResult result)
    {
        if (result.Overlap.TrialOutside > ToleratedOutside)
        {
            yield return new ComparisonWarning("overlap", $"{Number(100 * result.Overlap.TrialOutside)} % of the trial's patients resemble no external patient.");
        }

        if (result.Overlap.Area > HighArea)
        {
            yield return new ComparisonWarning("overlap", $"The sources are easily told apart by their covariates (area under the ROC curve {Number(result.Overlap.Area)}).");
        }

        if (result.Primary.ExternalSize < FewestEffective)
        {
            yield return new ComparisonWarning("effective-size", $"The external patients are worth {Number(result.Primary.ExternalSize)} in the primary analysis.");
        }

        if (request.Primary == ComparisonMethod.Matching && result.Overlap.Pairs < result.Sources[0].Patients)
        {
            yield return new ComparisonWarning("unmatched", $"{result.Sources[0].Patients - result.Overlap.Pairs} of {result.Sources[0].Patients} trial patients have no partner within the caliper: the comparison speaks for the others alone.");
        }
    }

    private static string Words(ComparisonMethod method) => method switch
    {
        ComparisonMethod.Matching => "matching",
        ComparisonMethod.WeightingTrial or ComparisonMethod.DoublyRobustTrial => "weighting to the trial",
        _ => "weighting to the overlap",
    };

    private static string Shown(ComparisonRow row, double value) =>
        Number(row.Measure is ComparisonMeasure.LogHazardRatio or ComparisonMeasure.LogOddsRatio ? Elementary.Exp(value) : value);

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
