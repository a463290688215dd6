using System.Globalization;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Requests;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Prognosis.TimeToEvent;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Prognosis.Tests.TimeToEvent;

public sealed class TimePrognosisTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("time-prognosis-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

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
}
