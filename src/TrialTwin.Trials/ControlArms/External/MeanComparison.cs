using TrialTwin.Statistics.Descriptive;
using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.ExternalControls;
using TrialTwin.Statistics.GeneralisedLinearModels;
using TrialTwin.Statistics.LinearModels;
using TrialTwin.Statistics.TreatmentEffects;

namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Estimates of a difference of means or risks.</summary>
internal static class MeanComparison
{
    public static IReadOnlyList<ComparisonRow> Of(ExternalPatients patients, PropensityModel model, IReadOnlyList<MatchedPair> pairs)
    {
        var rows = Differences(patients.Sources, patients.Outcome, model, ComparisonMeasure.Difference).ToList();
        if (patients.Outcome.All(y => y is 0 or 1) && LogOdds(patients) is { } odds)
        {
            rows.Insert(2, odds);
        }

        if (pairs.Count > 1)
        {
            double[] differences = [.. pairs.Select(pair => patients.Outcome[pair.Trial] - patients.Outcome[pair.External])];
            var moments = SampleMoments.Of(differences);
            var effect = new TreatmentEffect(moments.Mean, moments.StandardDeviation / Math.Sqrt(pairs.Count));
            rows.Add(Row(ComparisonMethod.Matching, ComparisonMeasure.Difference, effect, (pairs.Count, pairs.Count)));
        }

        return rows;
    }

    /// <summary>Estimates that need a value of each patient and nothing else.</summary>
    public static IEnumerable<ComparisonRow> Differences(TwoSources data, IReadOnlyList<double> outcome, PropensityModel model, ComparisonMeasure measure)
    {
        var arms = new TwoArmData(outcome, data.InTrial, data.Covariates);
        (double, double) all = (data.Of(true).Length, data.Of(false).Length);
        yield return Row(ComparisonMethod.Unadjusted, measure, MeanDifference.Unadjusted(arms), all);
        yield return Row(ComparisonMethod.Regression, measure, MeanDifference.Ancova(arms, HeteroscedasticityCorrection.Hc3), all);
        foreach (var target in Enum.GetValues<TargetPopulation>())
        {
            bool trial = target == TargetPopulation.Trial;
            var weights = BalancingWeights.Of(data, model, target);
            (double, double) sizes = (weights.EffectiveSize(data.Of(true)), weights.EffectiveSize(data.Of(false)));
            yield return Row(trial ? ComparisonMethod.WeightingTrial : ComparisonMethod.WeightingOverlap, measure, AdjustedDifference.Weighted(data, outcome, model, target), sizes);
            if (AdjustedDifference.DoublyRobust(data, outcome, model, target) is { } robust)
            {
                yield return Row(trial ? ComparisonMethod.DoublyRobustTrial : ComparisonMethod.DoublyRobustOverlap, measure, robust, sizes);
            }
        }
    }

    public static ComparisonRow Row(ComparisonMethod method, ComparisonMeasure measure, TreatmentEffect effect, (double Trial, double External) sizes)
    {
        var (lower, upper) = effect.Interval();
        return new ComparisonRow(method, measure, effect.Estimate, effect.StandardError, lower, upper, sizes.Trial, sizes.External);
    }

    private static ComparisonRow? LogOdds(ExternalPatients patients)
    {
        var data = patients.Sources;
        var design = DesignMatrix.Intercept(data.Patients).WithCovariate("source", [.. data.InTrial.Select(t => t ? 1.0 : 0.0)]);
        design = data.Covariates.Aggregate(design, (grown, c) => grown.WithCovariate(c.Name, c.Values));
        var model = GeneralisedLinearModel.Fit(GlmFamily.Binomial, design, patients.Outcome);
        return model.Status == FitStatus.Converged
            ? Row(ComparisonMethod.Regression, ComparisonMeasure.LogOddsRatio, new TreatmentEffect(model.Coefficients[1], model.StandardError(1)), (data.Of(true).Length, data.Of(false).Length))
            : null;
    }
}
