using TrialTwin.Statistics.ExternalControls;
using TrialTwin.Statistics.Survival;
using TrialTwin.Statistics.TreatmentEffects;

namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Estimates of a hazard ratio, and of a difference of restricted means by pseudo-observations.</summary>
internal static class TimeComparison
{
    public static IReadOnlyList<ComparisonRow> Of(ExternalPatients patients, PropensityModel model, IReadOnlyList<MatchedPair> pairs, double? horizon)
    {
        var data = patients.Sources;
        var survival = patients.Survival!;
        (double, double) all = (data.Of(true).Length, data.Of(false).Length);
        var rows = new List<ComparisonRow?>
        {
            Cox(ComparisonMethod.Unadjusted, new CoxData(survival, Rows(data, false)), all, false),
            Cox(ComparisonMethod.Regression, new CoxData(survival, Rows(data, true)), all, false),
            Matched(data, survival, pairs),
        };
        foreach (var target in Enum.GetValues<TargetPopulation>())
        {
            var weights = BalancingWeights.Of(data, model, target);
            rows.Add(Cox(
                target == TargetPopulation.Trial ? ComparisonMethod.WeightingTrial : ComparisonMethod.WeightingOverlap,
                new CoxData(survival, Rows(data, false), null, weights.Values),
                (weights.EffectiveSize(data.Of(true)), weights.EffectiveSize(data.Of(false))),
                true));
        }

        return [.. rows.OfType<ComparisonRow>(), .. horizon is { } limit ? Means(data, survival, model, limit) : []];
    }

    private static IEnumerable<ComparisonRow> Means(TwoSources data, SurvivalData survival, PropensityModel model, double limit)
    {
        var values = new double[data.Patients];
        foreach (bool inTrial in (bool[])[true, false])
        {
            int[] own = data.Of(inTrial);
            var pseudo = PseudoObservations.RestrictedMean(survival.Take(own), limit);
            for (int i = 0; i < own.Length; i++)
            {
                values[own[i]] = pseudo[i];
            }
        }

        return MeanComparison.Differences(data, values, model, ComparisonMeasure.RestrictedMean);
    }

    private static ComparisonRow? Matched(TwoSources data, SurvivalData survival, IReadOnlyList<MatchedPair> pairs)
    {
        int[] patients = [.. pairs.SelectMany(pair => new[] { pair.Trial, pair.External })];
        if (!patients.Any(i => survival.Event[i]))
        {
            return null;
        }

        int[] clusters = [.. patients.Select((_, k) => k / 2)];
        var fit = CoxModel.Fit(new CoxData(survival.Take(patients), Rows(data.Take(patients), false))).Model;
        return fit is null ? null : MeanComparison.Row(
            ComparisonMethod.Matching,
            ComparisonMeasure.LogHazardRatio,
            new TreatmentEffect(fit.Coefficients[0], fit.RobustStandardError(0, clusters)),
            (pairs.Count, pairs.Count));
    }

    private static ComparisonRow? Cox(ComparisonMethod method, CoxData data, (double, double) sizes, bool robust)
    {
        var fit = CoxModel.Fit(data).Model;
        return fit is null ? null : MeanComparison.Row(
            method,
            ComparisonMeasure.LogHazardRatio,
            new TreatmentEffect(fit.Coefficients[0], robust ? fit.RobustStandardError(0) : fit.StandardError(0)),
            sizes);
    }

    /// <summary>Source first, then the covariates if they are adjusted for.</summary>
    private static double[][] Rows(TwoSources data, bool adjusted) =>
        [.. data.InTrial.Select((t, i) => (double[])[t ? 1.0 : 0.0, .. adjusted ? data.Covariates.Select(c => c.Values[i]) : []])];
}
