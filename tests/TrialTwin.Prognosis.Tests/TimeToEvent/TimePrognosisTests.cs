using System.Globalization;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Prediction;
using TrialTwin.Prognosis.Requests;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Prognosis.TimeToEvent;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Prognosis.Tests.TimeToEvent;

public sealed class TimePrognosisTests : IDisposable
{
    private const double Horizon = 730.5;

    private static readonly string[] Covariates =
        ["age", "wtkg", "hemo", "homo", "drugs", "karnof", "oprior", "preanti", "race", "gender", "str2", "symptom", "cd40", "cd80"];

    private static readonly DataTable Actg175 = CsvReader.Read(ReferenceCatalog.Open("oracles/learners/actg175.csv").FullPath);

    private readonly string _folder = Directory.CreateTempSubdirectory("time-prognosis-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>R 4.2.2, coxph and survreg on the even rows, judged on the odd ones, to about 1e-6: R takes ties of events and censored times in its weights n/G2 a little otherwise.</summary>
    [Theory]
    [InlineData("cox", 0.17452941728, 0.65002255773, 0.01767548613, 0.66000772808, 0.13329893323, 0.06114982047)]
    [InlineData("weibull", 0.16414474017, 0.65055574037, 0.01767792593, 0.66089207552, 0.13303883858, 0.06298171744)]
    [InlineData("log-logistic", 0.16865274702, 0.65094765240, 0.01764248406, 0.66051765879, 0.13353120935, 0.05951385484)]
    [Trait("Requirement", "REQ-PROG-81")]
    public void Judge_OfEvenRowsOnOddOnes_EqualsR_Independent(string learner, double predicted, double harrell, double error, double uno, double brier, double explained)
    {
        var result = TimeValidation.Judge(Learned(learner), Rows(0), (null, "days", "cens", null), 1);

        Assert.Equal(predicted, result.Predicted, 2e-7);
        Assert.Equal(0.17134352606, result.Observed.Value, 1e-10);
        Assert.Equal(harrell, result.Harrell.Value, 1e-6);
        Assert.Equal(error, (result.Harrell.Upper - result.Harrell.Value) / 1.959963984540054, 1e-6);
        Assert.Equal(uno, result.Uno.Value, 2e-6);
        Assert.Equal(brier, result.Brier.Value, 1e-7);
        Assert.Equal(0.14198104888, result.BrierWithout, 1e-9);
        Assert.Equal(explained, result.Explained.Value, 1e-6);
        Assert.Empty(result.Warnings);
    }

    [Theory]
    [InlineData("cox", 0.07338314949, 0.24775600161, 0.10361831427)]
    [InlineData("weibull", 0.06950737886, 0.23022607143, 0.09368126175)]
    [InlineData("log-logistic", 0.06204572767, 0.24011177184, 0.08958472357)]
    [Trait("Requirement", "REQ-PROG-80")]
    public void Risk_OfThreePatients_EqualsR_Independent(string learner, double first, double second, double third)
    {
        var model = Learned(learner);
        var predictions = PrognosisPrediction.Predict(model, Rows(0), "pidnum");

        Assert.Equal(first, predictions[0].Prediction!.Value, 1e-7);
        Assert.Equal(second, predictions[1].Prediction!.Value, 1e-7);
        Assert.Equal(third, predictions[2].Prediction!.Value, 1e-7);
        Assert.Equal(model.ComputeHash(), LearnedModelFile.Read(CanonicalJson.Write(model)).ComputeHash());
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-80")]
    public void PenalisedCox_WithoutInformativeCovariates_PredictsNearlyTheSameForAll()
    {
        var stream = RandomStream.Create(4, StreamPurpose.Named("time-noise"));
        double[][] rows = [.. Enumerable.Range(0, 200).Select(_ => new[] { stream.NextNormal(), stream.NextNormal(), stream.NextNormal() })];
        double[] times = [.. rows.Select(_ => stream.NextExponential())];
        var data = new CoxData(new SurvivalData(times, [.. times.Select(t => t < 2)]), rows);

        var risk = new TimeLearner("elastic-net-cox", 1).Learn(data, 1, new FoldPlan(5, 1, 0, 1)).Risk!;

        double[] risks = [.. rows.Select(risk.Predict)];
        Assert.True(risks.Max() - risks.Min() < 0.15, $"{risks.Min()} to {risks.Max()}");
        Assert.Equal(1 - KaplanMeier.Fit(data.Survival).At(1), risks.Average(), 0.02);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-82")]
    public void Run_WithAPlantedCovariate_DemonstratesItsGainAndWithNoiseNone()
    {
        Write(Simulated(400));

        var planted = TimePrognosis.Run(Request(), _folder, CancellationToken.None).Result;
        var noise = TimePrognosis.Run(Request() with { Covariates = ["age", "noise"] }, _folder, CancellationToken.None).Result;

        Assert.Equal(GainVerdict.Demonstrated, planted.Verdict);
        Assert.Equal(GainVerdict.NotDemonstrated, noise.Verdict);
        Assert.Equal(["no covariates", "planned baseline covariates", "cox"], planted.Adjustments.Select(a => a.Prediction));
        Assert.True(planted.Adjustments[2].Uno!.Value.Lower > planted.Adjustments[1].Uno!.Value.Value);
        Assert.Equal(0, planted.FailedFits);
        Assert.All(planted.Calibration, group => Assert.Equal(group.Observed.Value, group.Predicted, 0.2));
        Assert.Equal(CanonicalJson.Write(planted), CanonicalJson.Write(TimePrognosis.Run(Request(), _folder, CancellationToken.None).Result));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-81")]
    public void Judge_OfPatientsAtOtherRisk_AlarmsHoweverGoodTheConcordance()
    {
        Write(Simulated(400));
        var model = TimePrognosis.Run(Request(), _folder, CancellationToken.None).Model;
        var table = CsvReader.Read(Path.Combine(_folder, "patients.csv"));
        double[] shorter = [.. table.Numbers("time").Values.ToArray().Select(t => t / 3)];
        var others = new DataTable("others", "", [.. table.Columns.Select(c => c.Name == "time" ? new NumericColumn("time", "", shorter) : c)]);

        var result = TimeValidation.Judge(model, others, (null, "time", "event", null), 1);

        Assert.True(result.Harrell.Value > 0.65);
        Assert.Contains(result.Warnings, warning => warning.StartsWith("Calibration has drifted", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-81")]
    public void Observed_RiskWithoutEvents_IsNotShownAsCertain()
    {
        // Nobody of 20 had the event: the exact upper limit is 1 − 0.025^(1/20).
        var risk = RiskCalibration.Observed(new SurvivalData([.. Enumerable.Repeat(5.0, 20)], new bool[20]), 1);

        Assert.Equal((0, 0), (risk.Value, risk.Lower));
        Assert.Equal(0.16843, risk.Upper, 1e-5);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-83")]
    public void Run_WithManyFaults_NamesAllOfThem()
    {
        Write(Simulated(60));
        Assert.Equal(["time", "covariates[0]", "covariates[1]", "baseline[0]", "filter.site"], Paths(Request() with
        {
            Time = "tim", Covariates = ["weight", "event"], Baseline = ["agee"], Filter = new Dictionary<string, string>(StringComparer.Ordinal) { ["site"] = "1" },
        }));
        Assert.Equal(["event"], Paths(Request() with { Event = "noise" }));
        Assert.Equal(["event"], Paths(Request() with { EventValue = "dead" }));
        Assert.Equal(["horizon"], Paths(Request() with { Horizon = 1e-6 }));
        Assert.Equal(["horizon"], Paths(Request() with { Horizon = 1e6 }));
        Assert.Equal(["covariates"], Paths(Request() with { Covariates = ["age", "twice", "score"] }));
        Assert.Equal(["covariates"], Paths(Request() with { Covariates = ["age", "leak"] }));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-84")]
    public void Run_WithMissingCovariates_KeepsPatientsOrLeavesThemOut()
    {
        Write([.. Simulated(120).Select((line, i) => i > 0 && i % 3 == 0 ? string.Join(',', line.Split(',').Select((field, f) => f == 5 ? "" : field)) : line)]);

        var complete = TimePrognosis.Run(Request(), _folder, CancellationToken.None);
        var kept = TimePrognosis.Run(Request() with { Missing = MissingCovariates.Indicator }, _folder, CancellationToken.None);

        Assert.Equal((80, 120), (complete.Result.Patients, kept.Result.Patients));
        Assert.Equal(40, kept.Result.Flow[^1].Patients);
        Assert.Equal(["age", "score", "score missing"], kept.Model.Covariates.Select(c => c.Name));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-83")]
    public void Run_OnFewOrDamagedPatients_SaysSo()
    {
        Write(Simulated(12));
        Assert.Equal(["data"], Paths(Request()));

        Write([.. Simulated(80).Select((line, i) => i == 3 ? "-1,1,50,50,0,1,0" : line)]);
        Assert.Equal(["time"], Paths(Request()));
    }

    private static TimePrognosisRequest Request() => new(TimePrognosisRequest.CurrentSchema, "patients.csv", "time", "event", 0.9, ["age"], ["age", "score"], Folds: 5, Repeats: 2);

    private IEnumerable<string> Paths(TimePrognosisRequest request) =>
        Assert.Throws<BadInputException>(() => TimePrognosis.Run(request, _folder, CancellationToken.None)).Problems.Select(p => p.Path);

    private void Write(string[] lines) => File.WriteAllLines(Path.Combine(_folder, "patients.csv"), lines);

    /// <summary>Exponential times whose rate rises with the score, a third censored.</summary>
    private static string[] Simulated(int patients)
    {
        var stream = RandomStream.Create(8, StreamPurpose.Named("time-test"));
        return ["time,event,age,twice,noise,score,leak", .. Enumerable.Range(0, patients).Select(_ =>
        {
            var (age, noise, score) = (50 + (10 * stream.NextNormal()), stream.NextNormal(), stream.NextNormal());
            var (toEvent, toCensoring) = (stream.NextExponential() * Math.Exp(-score), 3 * stream.NextExponential());
            var time = Math.Min(toEvent, toCensoring) + 1e-4;
            return string.Create(CultureInfo.InvariantCulture, $"{time:R},{(toEvent <= toCensoring ? 1 : 0)},{age:R},{2 * age:R},{noise:R},{score:R},{-toEvent:R}");
        })];
    }

    private static LearnedModel Learned(string learner)
    {
        var table = Rows(1);
        var columns = Array.ConvertAll(Covariates, table.Numbers);
        double[][] rows = [.. Enumerable.Range(0, table.RowCount).Select(r => Array.ConvertAll(columns, c => c[r]))];
        var survival = new SurvivalData(table.Numbers("days").Values.ToArray(), [.. table.Numbers("cens").Values.ToArray().Select(e => e == 1)]);
        var risk = new TimeLearner(learner, 1).Learn(new CoxData(survival, rows), Horizon, new FoldPlan(5, 1, 0, 1)).Risk!;
        // Ranges wide enough for every patient: R predicts for all.
        var everybody = Enumerable.Range(0, Actg175.RowCount).Select(r => Array.ConvertAll(Covariates, name => Actg175.Numbers(name)[r])).ToArray();
        return LearnedModel.Freeze(learner, "risk", new TrainingSet(Covariates, everybody, Actg175.Numbers("days").Values.ToArray()), [], risk) with { Horizon = Horizon };
    }

    private static DataTable Rows(int parity) => Actg175.Where(row => row % 2 == parity);
}
