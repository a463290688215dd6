using TrialTwin.Numerics.Validation;
using TrialTwin.Statistics.GeneralisedLinearModels;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.Validation;

/// <summary>ACTG 036 and 019: log odds ratio of treatment in the current and the historical trial, each alone.</summary>
internal sealed class HistoricalRegressionSuite()
    : ReproducedSuite("borrowing/hdbayes", "R package hdbayes, vignette AIDS-Progression (glm)", Evidence.Published)
{
    private static readonly string[] Covariates = ["age", "race", "treatment", "cd4"];

    protected override IEnumerable<(string Row, string Quantity, double Value)> Compute() =>
        [.. Treatment("current", "hdbayes_actg036.csv"), .. Treatment("historical", "hdbayes_actg019.csv")];

    private static IEnumerable<(string Row, string Quantity, double Value)> Treatment(string trial, string file)
    {
        var patients = ReferencePatients.Of($"control-arms/{file}");
        var design = Covariates.Aggregate(DesignMatrix.Intercept(patients.Count), (grown, name) => grown.WithCovariate(name, patients.Numbers(name)));
        var fit = GeneralisedLinearModel.Fit(GlmFamily.Binomial, design, patients.Numbers("outcome"));
        int column = 1 + Array.IndexOf(Covariates, "treatment");
        return [("R36", $"treatment {trial}", fit.Coefficients[column]), ("R36", $"standard error {trial}", fit.StandardError(column))];
    }
}
