using TrialTwin.Numerics.Validation;
using TrialTwin.Statistics.Borrowing;
using TrialTwin.Statistics.Descriptive;
using TrialTwin.Statistics.GeneralisedLinearModels;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.Validation;

/// <summary>
/// ACTG 036 and 019: log odds ratio of treatment in the current and the historical trial, each alone, and under power priors. The
/// package samples: its means are good to about 0.01 beyond the two digits that it prints.
/// </summary>
internal sealed class HistoricalRegressionSuite()
    : ReproducedSuite("borrowing/hdbayes", "R package hdbayes, vignette AIDS-Progression", Evidence.Published)
{
    private const int Treatment = 3;
    private const double InitialSd = 10;

    private static readonly string[] Covariates = ["age", "race", "treatment", "cd4"];

    protected override IEnumerable<(string Row, string Quantity, double Value)> Compute()
    {
        var (current, history) = (ReferencePatients.Of("control-arms/hdbayes_actg036.csv"), ReferencePatients.Of("control-arms/hdbayes_actg019.csv"));
        var prior = new RegressionPowerPrior(Rows(current, current), Rows(history, current), InitialSd);
        double half = 0.5 * current.Count / history.Count;
        // A beta prior with mean half the ratio of the sizes and a coefficient of variation of 1.
        double size = ((1 - half) / half) - 1;
        return
        [
            .. Alone("current", current),
            .. Alone("historical", history),
            .. Effect("power prior 0.5", prior.Fixed(0.5)),
            .. Effect("power prior by size", prior.Fixed(half)),
            .. Effect("normalised, uniform", prior.Normalised(1, 1)),
            .. Effect("normalised, by size", prior.Normalised(half * size, (1 - half) * size)),
            .. Effect("asymptotic, uniform", prior.NormalisedAsymptotic(1, 1)),
            .. Effect("asymptotic, by size", prior.NormalisedAsymptotic(half * size, (1 - half) * size)),
        ];
    }

    private static (string, string, double)[] Effect(string name, RegressionPosterior posterior) =>
        [("R37", $"mean {name}", posterior.Means[Treatment]), ("R37", $"SD {name}", posterior.Sds[Treatment])];

    /// <summary>Age and CD4 count in SDs of the current trial.</summary>
    private static (double[][] Rows, double[] Outcome) Rows(ReferencePatients patients, ReferencePatients scale)
    {
        var columns = Array.ConvertAll(Covariates, name =>
        {
            var moments = SampleMoments.Of(scale.Numbers(name));
            return name is "age" or "cd4" ? Array.ConvertAll(patients.Numbers(name), x => (x - moments.Mean) / moments.StandardDeviation) : patients.Numbers(name);
        });
        return ([.. Enumerable.Range(0, patients.Count).Select(i => (double[])[1, .. columns.Select(c => c[i])])], patients.Numbers("outcome"));
    }

    private static IEnumerable<(string Row, string Quantity, double Value)> Alone(string trial, ReferencePatients patients)
    {
        var design = Covariates.Aggregate(DesignMatrix.Intercept(patients.Count), (grown, name) => grown.WithCovariate(name, patients.Numbers(name)));
        var fit = GeneralisedLinearModel.Fit(GlmFamily.Binomial, design, patients.Numbers("outcome"));
        return [("R36", $"treatment {trial}", fit.Coefficients[Treatment]), ("R36", $"standard error {trial}", fit.StandardError(Treatment))];
    }
}
