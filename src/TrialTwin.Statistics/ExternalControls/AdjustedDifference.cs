using TrialTwin.Statistics.GeneralisedLinearModels;
using TrialTwin.Statistics.LinearModels;
using TrialTwin.Statistics.TreatmentEffects;

namespace TrialTwin.Statistics.ExternalControls;

/// <summary>
/// Difference of means, trial minus external, after weighting, and the same with outcome models as well (doubly robust).
/// See docs/methods/external-controls.md.
/// </summary>
public static class AdjustedDifference
{
    /// <summary>
    /// Difference of weighted means; the standard error counts that the propensity model was estimated from the same patients.
    /// </summary>
    public static TreatmentEffect Weighted(TwoSources data, IReadOnlyList<double> outcome, PropensityModel model, TargetPopulation target)
    {
        var weights = BalancingWeights.Of(data, model, target);
        var (trial, external) = (Total(data, weights, outcome, true), Total(data, weights, outcome, false));
        var gradient = new double[data.Covariates.Count + 1];
        var changes = new double[data.Patients];
        for (var i = 0; i < changes.Length; i++)
        {
            var side = data.InTrial[i] ? trial : external;
            var residual = (data.InTrial[i] ? 1 : -1) * (outcome[i] - side.Mean) / side.Weight;
            changes[i] = weights.Values[i] * residual;
            var row = model.Row(i);
            for (var a = 0; a < row.Length; a++)
            {
                gradient[a] += weights.Slopes[i] * residual * row[a];
            }
        }

        var byModel = model.InfluenceOf(gradient);
        return new TreatmentEffect(trial.Mean - external.Mean, Math.Sqrt(changes.Zip(byModel, (own, coefficient) => (own + coefficient) * (own + coefficient)).Sum()));
    }

    /// <summary>
    /// Weighted residuals of outcome models, one for each source (linear, or logistic for an outcome of 0 and 1), added to the
    /// difference of the models' predictions: right when either the propensity or the outcome models are.
    /// </summary>
    /// <returns>Null where an outcome model that is needed has no maximum, as when an outcome of 0 and 1 is separated.</returns>
    public static TreatmentEffect? DoublyRobust(TwoSources data, IReadOnlyList<double> outcome, PropensityModel model, TargetPopulation target)
    {
        var weights = BalancingWeights.Of(data, model, target);
        // For the trial's patients the model of their own outcomes cancels; it need not exist.
        var own = target == TargetPopulation.Trial ? new double[data.Patients] : Predictions(data, outcome, true);
        if (own is not { } inTrial || Predictions(data, outcome, false) is not { } outside)
        {
            return null;
        }

        double[] tilt = [.. model.Scores.Select((e, i) => target == TargetPopulation.Overlap ? e * (1 - e) : data.InTrial[i] ? 1 : 0)];
        double[] residuals = [.. outcome.Select((y, i) => y - (data.InTrial[i] ? inTrial[i] : outside[i]))];
        var (trial, external) = (Total(data, weights, residuals, true), Total(data, weights, residuals, false));
        var tilted = tilt.Sum();
        var predicted = tilt.Select((h, i) => h * (inTrial[i] - outside[i])).Sum() / tilted;
        var variance = 0.0;
        for (var i = 0; i < data.Patients; i++)
        {
            var side = data.InTrial[i] ? trial : external;
            var change = (tilt[i] * (inTrial[i] - outside[i] - predicted) / tilted)
                + ((data.InTrial[i] ? 1 : -1) * weights.Values[i] * (residuals[i] - side.Mean) / side.Weight);
            variance += change * change;
        }

        return new TreatmentEffect(predicted + trial.Mean - external.Mean, Math.Sqrt(variance));
    }

    private static (double Weight, double Mean) Total(TwoSources data, BalancingWeights weights, IReadOnlyList<double> values, bool inTrial)
    {
        var patients = data.Of(inTrial);
        var weight = patients.Sum(i => weights.Values[i]);
        return (weight, patients.Sum(i => weights.Values[i] * values[i]) / weight);
    }

    /// <summary>Outcome of every patient as the model of one source's patients foretells it.</summary>
    private static double[]? Predictions(TwoSources data, IReadOnlyList<double> outcome, bool inTrial)
    {
        var patients = data.Of(inTrial);
        var varying = data.Covariates.Where(c => patients.Any(i => c.Values[i] != c.Values[patients[0]])).ToArray();
        var design = varying.Aggregate(DesignMatrix.Intercept(patients.Length), (grown, c) => grown.WithCovariate(c.Name, [.. patients.Select(i => c.Values[i])]));
        double[] own = [.. patients.Select(i => outcome[i])];
        var columns = Enumerable.Range(0, design.ColumnCount).Select(c => design.Column(c).ToArray());
        if (patients.Length <= design.ColumnCount || !new QrDecomposition([.. columns]).IsFullRank)
        {
            return null;
        }

        var binary = outcome.All(y => y is 0 or 1);
        var coefficients = binary ? Logistic(design, own) : LinearModel.Fit(design, own).Coefficients;
        return coefficients is null ? null : [.. Enumerable.Range(0, data.Patients).Select(i =>
        {
            var predictor = coefficients[0] + varying.Select((c, j) => coefficients[j + 1] * c.Values[i]).Sum();
            return binary ? GlmFamily.Binomial.Mean(predictor) : predictor;
        })];
    }

    private static IReadOnlyList<double>? Logistic(DesignMatrix design, double[] outcome)
    {
        var model = GeneralisedLinearModel.Fit(GlmFamily.Binomial, design, outcome);
        return model.Status == Estimation.FitStatus.Converged ? model.Coefficients : null;
    }
}
