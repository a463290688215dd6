using TrialTwin.Numerics.Random;
using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Statistics.Tests.Survival;

public sealed class CoxModelTests
{
    private static readonly string[] Covariates = ["age", "edema", "log(bilirubin)", "log(protime)", "log(albumin)"];

    [Fact]
    [Trait("Requirement", "REQ-TIME-2")]
    public void Fit_OnAllMayoPatients_EqualsMayoModel_Published()
    {
        // Therneau and Grambsch 2000, Mayo model; digits of R's coxph.
        var model = CoxModel.Fit(SurvivalFixture.Mayo(false)).Model!;

        double[] expected = [0.0396091, 0.8963114, 0.8635507, 2.3868392, -2.5069232];
        Assert.All(expected.Zip(model.Coefficients), pair => Assert.Equal(pair.First, pair.Second, 1e-7));
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-2")]
    public void Fit_OnRandomisedMayoPatients_EqualsR_Independent()
    {
        // R survival, coxph with Efron's ties: coefficients, standard errors and log likelihoods to 5e-8 and 2e-7: ages in our file have eight digits.
        var model = CoxModel.Fit(SurvivalFixture.Mayo(true)).Model!;
        var (coefficients, errors, fit) = (SurvivalFixture.Figures("coxph Efron pbc 312 Mayo5 coef"), SurvivalFixture.Figures("coxph Efron pbc Mayo5 se"), SurvivalFixture.Figures("coxph pbc Mayo5 loglik+C"));

        for (var j = 0; j < Covariates.Length; j++)
        {
            Assert.Equal(coefficients[Covariates[j]], model.Coefficients[j], 5e-8);
            Assert.Equal(errors[Covariates[j]], model.StandardError(j), 5e-8);
        }

        Assert.Equal(fit["ll0"], model.NullLogLikelihood, 2e-7);
        Assert.Equal(fit["ll1"], model.LogLikelihood, 2e-7);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-2")]
    public void Fit_WithBreslowTies_EqualsR_Independent()
    {
        var model = CoxModel.Fit(SurvivalFixture.Mayo(true), Ties.Breslow).Model!;

        string[] names = ["age", "edema", "log(bili)", "log(protime)", "log(albumin)"];
        var expected = SurvivalFixture.Figures("coxph Breslow pbc Mayo5");
        Assert.All(names.Select((name, j) => (expected[name], model.Coefficients[j])), pair => Assert.Equal(pair.Item1, pair.Item2, 5e-8));
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-2")]
    public void Fit_OfTreatment_EqualsR_Independent()
    {
        var (data, second) = SurvivalFixture.Randomised();
        var expected = SurvivalFixture.Figures("coxph pbc trt unadj");

        var model = CoxModel.Fit(new CoxData(data, [.. second.Select(s => new[] { s ? 1.0 : 0 })])).Model!;

        Assert.Equal(Math.Abs(expected["coef"]), Math.Abs(model.Coefficients[0]), 1e-9);
        Assert.Equal(expected["se"], model.StandardError(0), 1e-9);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-2")]
    public void ScoreStatistic_OfOneTreatmentWithBreslowTiesAndNoTies_IsTheLogRankTest()
    {
        var (data, second) = Simulated(300);
        var model = CoxModel.Fit(new CoxData(data, [.. second.Select(s => new[] { s ? 1.0 : 0 })]), Ties.Breslow).Model!;

        Assert.Equal(LogRank.Test(data, second).ChiSquare, model.ScoreStatistic, 1e-9);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-2")]
    public void RobustStandardError_IsThatOfTheInfinitesimalJackknife_DoubleProgrammed()
    {
        // Each patient fifty times over (which leaves Breslow's coefficients as they are), then one copy of one patient left out:
        // the change of the coefficient is a fiftieth of the patient's influence, to about one part in fifty.
        const int copies = 50;
        var (data, second) = Simulated(40);
        double[][] rows = [.. second.Select((s, i) => new[] { s ? 1.0 : 0, i % 7 })];
        var model = CoxModel.Fit(new CoxData(data, rows), Ties.Breslow).Model!;
        var everyone = Enumerable.Range(0, copies * rows.Length).Select(k => k % rows.Length).ToArray();
        var influence = Enumerable.Range(0, rows.Length)
            .Select(left => everyone.Where((_, k) => k != left).ToArray())
            .Select(kept => CoxModel.Fit(new CoxData(data.Take(kept), [.. kept.Select(i => rows[i])]), Ties.Breslow).Model!)
            .Select(fit => copies * (model.Coefficients[0] - fit.Coefficients[0]));

        Assert.Equal(1, model.RobustStandardError(0) / Math.Sqrt(influence.Sum(x => x * x)), 0.02);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-2")]
    public void RobustStandardError_WithEfronTies_HardlyDiffersFromBreslow()
    {
        var data = SurvivalFixture.Mayo(true);
        var (efron, breslow) = (CoxModel.Fit(data).Model!, CoxModel.Fit(data, Ties.Breslow).Model!);

        Assert.All(Enumerable.Range(0, Covariates.Length), j => Assert.Equal(1, efron.RobustStandardError(j) / breslow.RobustStandardError(j), 0.02));
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-2")]
    public void Fit_StratifiedWithCopiedStrata_GivesTheCoefficientsOfOne()
    {
        var one = SurvivalFixture.Mayo(true);
        var twice = new CoxData(
            new SurvivalData([.. one.Survival.Time, .. one.Survival.Time], [.. one.Survival.Event, .. one.Survival.Event]),
            [.. one.Rows, .. one.Rows],
            [.. one.Rows.Select(_ => "a"), .. one.Rows.Select(_ => "b")]);

        var (single, stratified) = (CoxModel.Fit(one).Model!, CoxModel.Fit(twice).Model!);

        Assert.All(single.Coefficients.Zip(stratified.Coefficients), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
        Assert.Equal(single.StandardError(0) / Math.Sqrt(2), stratified.StandardError(0), 1e-9);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-4")]
    public void Fit_WithACovariateThatTellsEventsApart_SaysSeparated()
    {
        double[][] rows = [[1], [1], [1], [1], [0], [0], [0], [0]];
        var data = new SurvivalData([1, 2, 3, 4, 10, 11, 12, 13], [true, true, true, true, false, false, false, false]);

        var (model, status) = CoxModel.Fit(new CoxData(data, rows));

        Assert.Null(model);
        Assert.Equal(FitStatus.Separated, status);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-4")]
    public void Fit_WithACovariateTwice_SaysSingular()
    {
        var (data, second) = Simulated(50);

        Assert.Equal(FitStatus.Singular, CoxModel.Fit(new CoxData(data, [.. second.Select(s => new[] { s ? 1.0 : 0, s ? 1.0 : 0 })])).Status);
    }

    private static (SurvivalData Data, bool[] Second) Simulated(int patients)
    {
        var stream = RandomStream.Create(11, StreamPurpose.Named("cox-test"));
        var (time, seen, second) = (new double[patients], new bool[patients], new bool[patients]);
        for (var i = 0; i < patients; i++)
        {
            second[i] = i % 2 == 1;
            var (toEvent, toCensoring) = (stream.NextExponential() / (second[i] ? 0.6 : 1), 2 * stream.NextExponential());
            (time[i], seen[i]) = (Math.Min(toEvent, toCensoring), toEvent <= toCensoring);
        }

        return (new SurvivalData(time, seen), second);
    }
}
