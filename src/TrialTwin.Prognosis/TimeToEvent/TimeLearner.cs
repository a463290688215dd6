using System.Globalization;
using TrialTwin.Numerics.Functions;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>
/// Learns the risk of an event by a horizon: Cox, Weibull and penalised Cox as 1 − exp(−exp(linear predictor)), log-logistic as a
/// logistic function. See docs/methods/time-to-event-prognosis.md.
/// </summary>
/// <param name="name">Learner.</param>
/// <param name="alpha">Mixing of the penalised Cox model.</param>
internal sealed class TimeLearner(string name, double alpha)
{
    public const string Cox = "cox";
    public const string Penalised = "elastic-net-cox";

    /// <summary>Folds of the cross-validation by which a penalty is chosen.</summary>
    public const int Folds = 5;

    private const string Weibull = "weibull";

    public RiskModel Learn(CoxData data, double horizon, FoldPlan folds)
    {
        if (!data.Survival.Event.Contains(true))
        {
            return new RiskModel(null, FitStatus.Singular, "");
        }

        return name switch
        {
            Cox => OfCox(data, horizon),
            Penalised => OfPenalised(data, horizon, folds),
            _ => OfTimes(data, horizon, name == Weibull ? TimeDistribution.Weibull : TimeDistribution.LogLogistic),
        };
    }

    private static RiskModel OfCox(CoxData data, double horizon)
    {
        var (model, status) = CoxModel.Fit(data);
        return model is null || !(model.BaselineHazard(horizon) > 0)
            ? new RiskModel(null, model is null ? status : FitStatus.Singular, "")
            : new RiskModel(OfHazard(model.BaselineHazard(horizon), model.LinearPredictor(new double[data.Rows[0].Length]), [.. model.Coefficients]), status, "");
    }

    private static RiskModel OfTimes(CoxData data, double horizon, TimeDistribution distribution)
    {
        var (model, status) = AcceleratedFailureTime.Fit(data, distribution);
        if (model is null)
        {
            return new RiskModel(null, status, "");
        }

        var link = distribution == TimeDistribution.Weibull ? Link.ComplementaryLogLog : Link.Logit;
        var intercept = (Elementary.Log(horizon) - model.Coefficients[0]) / model.Scale;
        return new RiskModel(
            new LinearPredictor(intercept, [.. model.Coefficients.Skip(1).Select(b => -b / model.Scale)], link),
            status,
            string.Create(CultureInfo.InvariantCulture, $"scale {model.Scale:G4}"));
    }

    /// <summary>The penalty with the largest partial likelihood of patients left out (Verweij and van Houwelingen 1993).</summary>
    private RiskModel OfPenalised(CoxData data, double horizon, FoldPlan folds)
    {
        var net = new CoxNet(data, alpha);
        var lambdas = net.Path();
        var gains = new double[lambdas.Length];
        foreach (var assignment in folds.Split(data.Rows.Count))
        {
            for (var fold = 0; fold < assignment.Folds; fold++)
            {
                var training = Take(data, assignment.Outside(fold));
                if (!training.Survival.Event.Contains(true))
                {
                    continue;
                }

                var fits = new CoxNet(training, alpha).FitPath(lambdas);
                for (var l = 0; l < fits.Length; l++)
                {
                    gains[l] += Likelihood(data, fits[l]).Value - Likelihood(training, fits[l]).Value;
                }
            }
        }

        var best = lambdas[Array.IndexOf(gains, gains.Max())];
        var b = net.Fit(best);
        var likelihood = Likelihood(data, b);
        var hazard = likelihood.Strata[0].Where(t => t.Time <= horizon).Sum(t => t.Hazard);
        var atZero = -Means(data).Zip(b, (m, c) => m * c).Sum();
        return hazard > 0
            ? new RiskModel(OfHazard(hazard, atZero, b), FitStatus.Converged, string.Create(CultureInfo.InvariantCulture, $"penalty {best:G4}"))
            : new RiskModel(null, FitStatus.Singular, "");
    }

    /// <param name="hazard">Cumulative hazard by the horizon of a patient at the means.</param>
    /// <param name="atZero">Log hazard of a patient whose covariates are all 0 against that one.</param>
    /// <param name="coefficients">Log hazard ratios.</param>
    private static LinearPredictor OfHazard(double hazard, double atZero, double[] coefficients) =>
        new(Elementary.Log(hazard) + atZero, coefficients, Link.ComplementaryLogLog);

    private static PartialLikelihood Likelihood(CoxData data, double[] coefficients)
    {
        var means = Means(data);
        var centred = data with { Rows = [.. data.Rows.Select(row => row.Zip(means, (x, m) => x - m).ToArray())] };
        return new PartialLikelihood(centred, RiskSets.Arrange(data.Survival, null), coefficients, Ties.Breslow);
    }

    private static double[] Means(CoxData data) => [.. Enumerable.Range(0, data.Rows[0].Length).Select(j => data.Rows.Average(row => row[j]))];

    private static CoxData Take(CoxData data, int[] patients) => new(data.Survival.Take(patients), [.. patients.Select(i => data.Rows[i])]);
}
