using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Tests.Learners;

public sealed class ElasticNetTests
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(1, 1)]
    [InlineData(0.5, 5)]
    [InlineData(0.5, 1)]
    [InlineData(0, 5)]
    [InlineData(0, 1)]
    [Trait("Requirement", "REQ-PROG-1")]
    public void Fit_OnActg175Controls_EqualsGlmnet_Independent(double alpha, double lambda)
    {
        // glmnet, R 4.2.2: CD4 count at week 20 on 14 covariates, 532 patients; standardised coefficients to 1e-6 SD.
        var (data, expected) = (Actg175(), Oracle(alpha, lambda));

        var fit = new ElasticNet(data, alpha).Fit(lambda);

        for (var c = 0; c < data.Covariates.Count; c++)
        {
            var column = data.Column(c);
            var spread = column.Max() - column.Min();
            Assert.Equal(expected[data.Covariates[c]] * spread, fit.Coefficients[c] * spread, Tolerance(data));
        }

        Assert.Equal(expected["intercept"], fit.Intercept, Tolerance(data));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-1")]
    public void Path_AtItsFirstPenalty_HoldsNoCovariateAndOneBelowDoes()
    {
        var net = new ElasticNet(Actg175(), 0.5);
        var path = net.Path();

        Assert.True(net.Fit(path[0] * (1 + 1e-12)).IsConstant());
        Assert.False(net.Fit(path[1]).IsConstant());
        Assert.Equal(0.01, path[^1] / path[0], 1e-12);
    }

    [Fact]
    public void Fit_WithConstantCovariate_LeavesItOut()
    {
        var data = new TrainingSet(["a", "constant"], [[1, 3], [2, 3], [3, 3], [4, 3]], [1, 2, 2, 5]);

        var fit = new ElasticNet(data, 0.5).Fit(0.01);

        Assert.Equal(0, fit.Coefficients[1]);
        Assert.True(fit.Coefficients[0] > 0);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-2")]
    public void Choice_OfPenalty_ScoresPatientsOnlyByModelsThatHadNotSeenThem()
    {
        // The covariate marks one patient with a huge outcome: whoever has seen the patient learns it, nobody else can.
        var rows = Enumerable.Range(0, 30).Select(i => new[] { i == 0 ? 1.0 : 0 }).ToArray();
        var outcome = Enumerable.Range(0, 30).Select(i => i == 0 ? 1000.0 : i % 3).ToArray();
        var data = new TrainingSet(["mark"], rows, outcome);

        var choice = new ElasticNetLearner(0.5).Learn(data, new FoldPlan(10, 1, 0, 3));

        Assert.Equal(0, choice.LeftOutScores[0]);
        Assert.True(new ElasticNet(data, 0.5).Fit(1).Predict(rows[0]) > 500);
    }

    private static double Tolerance(TrainingSet data) => 1e-6 * (data.Outcome.Max() - data.Outcome.Min());

    private static TrainingSet Actg175()
    {
        var table = CsvReader.Read(ReferenceCatalog.Open("oracles/prognosis/actg175-controls.csv").FullPath);
        var names = table.Columns.Select(c => c.Name).Where(n => n != "cd420").ToArray();
        var columns = names.Select(table.Numbers).ToArray();
        return new TrainingSet(names, [.. Enumerable.Range(0, table.RowCount).Select(r => Array.ConvertAll(columns, c => c[r]))], table.Numbers("cd420").Values.ToArray());
    }

    private static Dictionary<string, double> Oracle(double alpha, double lambda)
    {
        var table = CsvReader.Read(ReferenceCatalog.Open("oracles/prognosis/glmnet-gaussian.csv").FullPath);
        return Enumerable.Range(0, table.RowCount)
            .Where(r => table.Numbers("alpha")[r] == alpha && table.Numbers("lambda")[r] == lambda)
            .ToDictionary(r => table.Texts("name")[r], r => table.Numbers("value")[r]);
    }
}
