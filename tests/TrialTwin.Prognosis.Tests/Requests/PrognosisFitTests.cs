using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Prediction;
using TrialTwin.Prognosis.Requests;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Tests.Requests;

public sealed class PrognosisFitTests : IDisposable
{
    private const string Example = """
        {
          "schema": "trialtwin/prognosis-request/1",
          "data": "reference:trials/cdiscpilot01/adam/adqsadas.xpt",
          "filter": { "PARAMCD": "ACTOT", "AVISIT": "Week 24", "ANL01FL": "Y", "DTYPE": "", "EFFFL": "Y", "TRTP": "Placebo" },
          "subject": "USUBJID",
          "outcome": "CHG",
          "baseline": "BASE",
          "covariates": ["AGE", "SEX", "RACE", "BASE"],
          "repeats": 5
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("prognosis-fit-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    [Trait("Requirement", "REQ-PROG-6")]
    public void Run_OnBundledPilot_UsesPlaceboPatientsAndDemonstratesNoGain()
    {
        var outcome = PrognosisFit.Run(PrognosisFit.Read(Example), _folder, TestContext.Current.CancellationToken);

        Assert.Equal([12463, 65, 65], outcome.Result.Flow.Select(f => f.Patients));
        Assert.Equal(["AGE", "SEX=M", "RACE=WHITE", "BASE"], outcome.Model.Covariates.Select(c => c.Name));
        Assert.Equal(GainVerdict.NotDemonstrated, outcome.Result.Prognosis.Verdict);
        Assert.Equal(outcome.Model.ComputeHash(), outcome.Result.Prognosis.ModelHash);
        Assert.Null(outcome.Result.Prognosis.Missing);
        Assert.NotEmpty(CanonicalJson.Write(outcome.Result));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-6")]
    public void Run_Twice_GivesEqualBytes()
    {
        var request = PrognosisFit.Read(Example) with { Repeats = 1 };

        var (first, second) = (PrognosisFit.Run(request, _folder, CancellationToken.None), PrognosisFit.Run(request, _folder, CancellationToken.None));

        Assert.Equal(CanonicalJson.Write(first.Model), CanonicalJson.Write(second.Model));
        Assert.Equal(CanonicalJson.Write(first.Result), CanonicalJson.Write(second.Result));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-7")]
    public void Run_WithManyFaults_NamesAllOfThem()
    {
        Write(Rows(40));
        var request = Request() with { Outcome = "group", Baseline = "bas", Covariates = ["age", "group", "weight"], Filter = new Dictionary<string, string> { ["group"] = "placbo", ["site"] = "1" } };

        var problems = Problems(request);

        Assert.Equal(["outcome", "baseline", "covariates[1]", "covariates[2]", "filter.group", "filter.site"], problems.Select(p => p.Path));
        Assert.Contains("placebo", problems[4].Mend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, "At least 20")]
    [InlineData(0, "At least 20")]
    [Trait("Requirement", "REQ-PROG-7")]
    public void Run_WithTooFewPatients_SaysHowManyAreNeeded(int patients, string mend)
    {
        Write(Rows(patients));

        Assert.Contains(mend, Assert.Single(Problems(Request())).Mend, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-7")]
    public void Run_WithConstantOutcome_SaysSo()
    {
        Write(Rows(40).Replace("#", "0"));

        Assert.Contains("in all 40 patients", Assert.Single(Problems(Request() with { Outcome = "constant" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-7")]
    public void Run_WithTextAmongNumbers_NamesTheRow()
    {
        Write(Rows(40).Replace("\n60,", "\nsixty,", StringComparison.Ordinal));

        var problems = Problems(Request() with { Baseline = "age" });

        Assert.Contains("'sixty' in row", Assert.Single(problems, p => p.Path == "baseline").Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-7")]
    public void Run_WithSeveralRowsOfASubject_AsksForAFilter()
    {
        Write(Rows(40));

        Assert.Equal("subject", Assert.Single(Problems(Request() with { Subject = "group" })).Path);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-7")]
    public void Read_OfARequestThatBreaksItsFormat_NamesEveryFault()
    {
        var failure = Assert.Throws<BadInputException>(() => PrognosisFit.Read("""{ "schema": "trialtwin/prognosis-request/1", "data": "a.csv", "outcome": "y", "covariates": [], "folds": 1 }"""));

        Assert.Equal(3, failure.Problems.Count);
    }

    [Theory]
    [InlineData("boosted-trees")]
    [InlineData("super-learner")]
    [InlineData("logistic-elastic-net")]
    [InlineData("elastic-net", 3)]
    [Trait("Requirement", "REQ-LEARN-7")]
    public void Run_WithAnyLearner_FreezesAndJudgesItsModel(string learner, int knots = 0)
    {
        var binary = learner == "logistic-elastic-net";
        Write("age,base,y\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"{55 + (i * 7 % 30)},{20 + (i % 11)},{(binary ? i * 13 % 17 % 2 : (i * 13 % 17) + (i % 11))}\n")));

        var outcome = PrognosisFit.Run(Request() with { Learner = learner, Rounds = 10, Knots = knots }, _folder, CancellationToken.None);

        Assert.Equal(learner, outcome.Model.Learner);
        Assert.StartsWith(learner, outcome.Result.Prognosis.Learner, StringComparison.Ordinal);
        Assert.Equal(outcome.Model.ComputeHash(), outcome.Result.Prognosis.ModelHash);
        Assert.Equal(["unadjusted", "ANCOVA", "ANCOVA + score"], outcome.Result.Prognosis.Adjustments.Select(a => a.Adjustment));
        Assert.Null(outcome.Result.Prognosis.Lambda);
        Assert.True(double.IsFinite(outcome.Model.Predictor.Predict([60, 25])));
    }

    [Theory]
    [InlineData("logistic-elastic-net", "other values than 0 and 1")]
    [InlineData("super-learner", "baseline base is not among them")]
    [Trait("Requirement", "REQ-LEARN-7")]
    public void Run_WithALearnerThatDoesNotFit_SaysWhatWould(string learner, string told)
    {
        Write(Rows(40));

        Assert.Contains(told, Assert.Single(Problems(Request() with { Learner = learner, Covariates = ["age"] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-8")]
    public void Run_OnTreatedPatients_AsksForTheControlArm()
    {
        Write(Rows(40).Replace("group", "TRT01P", StringComparison.Ordinal));

        var problem = Assert.Single(Problems(Request()));
        Assert.Equal("The rows hold 2 treatments in TRT01P: active 20, placebo 20.", problem.Message);
        Assert.Contains("add \"TRT01P\"", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-8")]
    public void Run_WithPatientsTwice_AsksForOneRowEach()
    {
        Write(Rows(40).Replace("group", "USUBJID", StringComparison.Ordinal));

        Assert.Contains("2 patients have several rows in USUBJID", Assert.Single(Problems(Request())).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-8")]
    public void Run_WithTheOutcomeInDisguise_NamesTheLeak()
    {
        // The value at the visit and the baseline give the change exactly.
        Write("age,base,aval,y\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"{55 + (i * 7 % 30)},{20 + (i % 11)},{20 + (i % 11) + (i * 13 % 17) - 4},{(i * 13 % 17) - 4}\n")));

        var problem = Assert.Single(Problems(Request() with { Covariates = ["age", "base", "aval"] }));
        Assert.Contains("almost perfectly", problem.Message, StringComparison.Ordinal);
        Assert.Contains("aval", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-8")]
    public void Run_WithSeparatedOutcomes_NamesTheCovariate()
    {
        Write("age,base,y\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"{55 + (i * 7 % 30)},{20 + (i % 11)},{(i % 11 > 5 ? 1 : 0)}\n")));

        var problem = Assert.Single(Problems(Request() with { Learner = "logistic-elastic-net" }));
        Assert.Contains("apart without error", problem.Message, StringComparison.Ordinal);
        Assert.Contains("base", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-84")]
    public void Run_WithMissingCovariates_KeepsPatientsWithAnIndicatorOrLeavesThemOut()
    {
        // Age is missing in every fourth patient, the mark in every fifth.
        Write("age,base,mark,y\n" + string.Concat(Enumerable.Range(0, 80).Select(i => $"{(i % 4 == 0 ? "" : 55 + (i * 7 % 30))},{20 + (i % 11)},{(i % 5 == 0 ? "" : i % 2 == 0 ? "a" : "b")},{(i * 13 % 17) + (i % 4 == 0 ? 9 : 0)}\n")));
        var request = Request() with { Covariates = ["age", "base", "mark"] };

        var complete = PrognosisFit.Run(request, _folder, CancellationToken.None);
        var kept = PrognosisFit.Run(request with { Missing = MissingCovariates.Indicator }, _folder, CancellationToken.None);

        Assert.Equal([80, 80, 48], complete.Result.Flow.Select(f => f.Patients));
        Assert.Equal([80, 80, 80, 32], kept.Result.Flow.Select(f => f.Patients));
        Assert.Equal(["age", "age missing", "base", "mark=b", "mark missing"], kept.Model.Covariates.Select(c => c.Name));
        Assert.True(Assert.IsType<LinearPredictor>(kept.Model.Predictor).Coefficients[1] > 2);
        var rows = PatientReader.Read(CsvReader.Read(Path.Combine(_folder, "data.csv")), kept.Model, null);
        Assert.All(rows, row => Assert.Empty(row.Reason));
        Assert.Equal([kept.Model.Covariates[0].Mean, 1, 20, 0, 1], rows[0].Covariates!, (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal([62, 0, 21, 1, 0], rows[1].Covariates!);
        Assert.NotEmpty(PatientReader.Read(CsvReader.Read(Path.Combine(_folder, "data.csv")), complete.Model, null)[0].Reason);
    }

    private static PrognosisRequest Request() => new(PrognosisRequest.CurrentSchema, "data.csv", "y", "base", ["age", "base"], Folds: 5, Repeats: 1);

    private static string Rows(int patients) =>
        "age,base,y,group,constant\n" + string.Concat(Enumerable.Range(0, patients).Select(i => $"{55 + (i * 7 % 30)},{20 + (i % 11)},{(i * 13 % 17) - 4},{(i % 2 == 0 ? "placebo" : "active")},4\n"));

    private void Write(string csv) => File.WriteAllText(Path.Combine(_folder, "data.csv"), csv);

    private IReadOnlyList<Problem> Problems(PrognosisRequest request) =>
        Assert.Throws<BadInputException>(() => PrognosisFit.Run(request, _folder, CancellationToken.None)).Problems;
}
