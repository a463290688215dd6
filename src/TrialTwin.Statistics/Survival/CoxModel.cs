using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Statistics.Estimation;

namespace TrialTwin.Statistics.Survival;

/// <summary>
/// Proportional hazards model (Cox 1972) by maximum partial likelihood, ties by Efron or Breslow, strata with baseline
/// hazards of their own. See docs/methods/survival.md.
/// </summary>
public sealed class CoxModel
{
    private readonly double[] _means;
    private readonly double[] _covariance;
    private readonly CoxData _centred;
    private readonly PartialLikelihood _likelihood;

    internal CoxModel((CoxData Centred, double[] Means) data, double[] coefficients, (PartialLikelihood Null, PartialLikelihood Fitted) likelihood, double[] covariance)
    {
        (_centred, _means) = data;
        Coefficients = coefficients;
        _likelihood = likelihood.Fitted;
        _covariance = covariance;
        NullLogLikelihood = likelihood.Null.Value;
        ScoreStatistic = ScoreTest(likelihood.Null);
    }

    /// <summary>Log hazard ratios per unit of each covariate.</summary>
    public IReadOnlyList<double> Coefficients { get; }

    public double LogLikelihood => _likelihood.Value;

    public double NullLogLikelihood { get; }

    /// <summary>Score test of all coefficients, chi-square with as many degrees of freedom; NaN where the null information is singular.</summary>
    public double ScoreStatistic { get; }

    /// <summary>Standard error from the information.</summary>
    public double StandardError(int coefficient) => Math.Sqrt(Covariance(coefficient, coefficient));

    public double Covariance(int a, int b) => _covariance[(a * Coefficients.Count) + b];

    /// <summary>
    /// Standard error that holds without proportional hazards (Lin and Wei 1989): the sum over patients of the squared change
    /// of the coefficient that one patient's weighted score residual makes.
    /// </summary>
    /// <param name="coefficient">Index of the coefficient.</param>
    /// <param name="clusters">Cluster of each patient, whose changes are added before they are squared; null for patients alone.</param>
    public double RobustStandardError(int coefficient, IReadOnlyList<int>? clusters = null)
    {
        var sums = new Dictionary<int, double>();
        var residuals = ScoreResiduals();
        for (var i = 0; i < residuals.Length; i++)
        {
            var cluster = clusters?[i] ?? i;
            var change = residuals[i].Select((residual, b) => Covariance(coefficient, b) * residual).Sum();
            sums[cluster] = sums.GetValueOrDefault(cluster) + (_centred.Weight(i) * change);
        }

        return Math.Sqrt(sums.Values.Sum(change => change * change));
    }

    /// <summary>Log hazard relative to a patient with all covariates at their means.</summary>
    public double LinearPredictor(IReadOnlyList<double> covariates) =>
        Coefficients.Select((b, j) => b * (covariates[j] - _means[j])).Sum();

    /// <summary>Probability to be without event at a time; stratified models: in the first patient's stratum.</summary>
    public double Survival(IReadOnlyList<double> covariates, double time) =>
        Elementary.Exp(-BaselineHazard(time) * Elementary.Exp(LinearPredictor(covariates)));

    /// <summary>Cumulative hazard at a time of a patient with all covariates at their means, in the first patient's stratum.</summary>
    public double BaselineHazard(double time) => _likelihood.Strata[0].Where(t => t.Time <= time).Sum(t => t.Hazard);

    /// <summary>Times and increments of <see cref="BaselineHazard"/>, ascending.</summary>
    public IReadOnlyList<(double Time, double Increment)> BaselineIncrements() =>
        [.. _likelihood.Strata[0].Reverse().Select(t => (t.Time, t.Hazard))];

    /// <summary>Fits, or tells why there is no maximum to report: then the model is null.</summary>
    /// <exception cref="ArgumentException">Lengths differ, or no event was seen.</exception>
    public static (CoxModel? Model, FitStatus Status) Fit(CoxData data, Ties ties = Ties.Efron)
    {
        ArgumentNullException.ThrowIfNull(data);
        data.Require();
        return CoxMaximum.Find(data, ties);
    }

    private double[][] ScoreResiduals()
    {
        var p = Coefficients.Count;
        var residuals = new double[_centred.Rows.Count][];
        var sets = RiskSets.Arrange(_centred.Survival, _centred.Strata).Strata;
        for (var s = 0; s < sets.Count; s++)
        {
            var times = _likelihood.Strata[s].Reverse().ToArray();
            var (next, hazard, hazardMean) = (0, 0.0, new double[p]);
            foreach (var group in sets[s].Reverse())
            {
                var own = next < times.Length && times[next].Time == _centred.Survival.Time[group[0]] ? times[next++] : null;
                foreach (var patient in group)
                {
                    residuals[patient] = ScoreResidual(patient, own, (hazard, hazardMean));
                }

                hazard += own?.Hazard ?? 0;
                for (var a = 0; a < p && own is not null; a++)
                {
                    hazardMean[a] += own.HazardMean[a];
                }
            }
        }

        return residuals;
    }

    private double[] ScoreResidual(int patient, PartialLikelihood.EventTime? own, (double Hazard, double[] Mean) before)
    {
        var row = _centred.Rows[patient];
        var weight = Elementary.Exp(_likelihood.LinearPredictor[patient]);
        var died = own is not null && _centred.Survival.Event[patient] && _centred.Weight(patient) > 0;
        var residual = new double[row.Length];
        for (var a = 0; a < row.Length; a++)
        {
            var hazard = before.Hazard + (own is null ? 0 : died ? own.HazardOfTied : own.Hazard);
            var mean = before.Mean[a] + (own is null ? 0 : died ? own.HazardMeanOfTied[a] : own.HazardMean[a]);
            residual[a] = (died ? row[a] - own!.Mean[a] : 0) - (weight * ((row[a] * hazard) - mean));
        }

        return residual;
    }

    private static double ScoreTest(PartialLikelihood atNull)
    {
        var p = atNull.Score.Length;
        var factor = (double[])atNull.Information.Clone();
        if (!Cholesky.TryFactor(factor, p))
        {
            return double.NaN;
        }

        var solved = (double[])atNull.Score.Clone();
        Cholesky.Solve(factor, p, solved);
        return solved.Zip(atNull.Score, (a, b) => a * b).Sum();
    }
}
