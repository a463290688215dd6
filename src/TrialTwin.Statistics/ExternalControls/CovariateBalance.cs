using TrialTwin.Statistics.Descriptive;

namespace TrialTwin.Statistics.ExternalControls;

/// <summary>Standardised mean differences, trial minus external, in units of the SD pooled over the unweighted sources.</summary>
public static class CovariateBalance
{
    /// <summary>Difference above which a covariate is called imbalanced.</summary>
    public const double Tolerable = 0.1;

    /// <param name="data">Patients.</param>
    /// <param name="covariate">Index of the covariate.</param>
    /// <param name="weights">Weight of each patient; null for 1.</param>
    /// <returns>The difference; 0 where neither source varies and both are equal, infinite where they differ.</returns>
    public static double Of(TwoSources data, int covariate, IReadOnlyList<double>? weights = null)
    {
        var values = data.Covariates[covariate].Values;
        var (trial, external) = (Mean(true), Mean(false));
        var difference = trial - external;
        var (sdTrial, sdExternal) = (Sd(true), Sd(false));
        var pooled = Math.Sqrt(((sdTrial * sdTrial) + (sdExternal * sdExternal)) / 2);
        return difference == 0 ? 0 : difference / pooled;

        double Mean(bool inTrial)
        {
            var patients = data.Of(inTrial);
            return patients.Sum(i => (weights?[i] ?? 1) * values[i]) / patients.Sum(i => weights?[i] ?? 1);
        }

        double Sd(bool inTrial) => SampleMoments.Of([.. data.Of(inTrial).Select(i => values[i])]).StandardDeviation;
    }
}
