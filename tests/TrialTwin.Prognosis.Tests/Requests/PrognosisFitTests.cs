using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Requests;
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
        Assert.Equal(["AGE", "SEX=M", "RACE=WHITE", "BASE"], outcome.Model.Terms.Select(t => t.Covariate));
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
        var request = Request() with { Outcome = "arm", Baseline = "bas", Covariates = ["age", "arm", "weight"], Filter = new Dictionary<string, string> { ["arm"] = "placbo", ["site"] = "1" } };

        var problems = Problems(request);

        Assert.Equal(["outcome", "baseline", "covariates[1]", "covariates[2]", "filter.arm", "filter.site"], problems.Select(p => p.Path));
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

        Assert.Equal("subject", Assert.Single(Problems(Request() with { Subject = "arm" })).Path);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-7")]
    public void Read_OfARequestThatBreaksItsFormat_NamesEveryFault()
    {
        var failure = Assert.Throws<BadInputException>(() => PrognosisFit.Read("""{ "schema": "trialtwin/prognosis-request/1", "data": "a.csv", "outcome": "y", "covariates": [], "folds": 1 }"""));

        Assert.Equal(3, failure.Problems.Count);
    }

    private static PrognosisRequest Request() => new(PrognosisRequest.CurrentSchema, "data.csv", "y", "base", ["age", "base"], Folds: 5, Repeats: 1);

    private static string Rows(int patients) =>
        "age,base,y,arm,constant\n" + string.Concat(Enumerable.Range(0, patients).Select(i => $"{55 + (i * 7 % 30)},{20 + (i % 11)},{(i * 13 % 17) - 4},{(i % 2 == 0 ? "placebo" : "active")},4\n"));

    private void Write(string csv) => File.WriteAllText(Path.Combine(_folder, "data.csv"), csv);

    private IReadOnlyList<Problem> Problems(PrognosisRequest request) =>
        Assert.Throws<BadInputException>(() => PrognosisFit.Run(request, _folder, CancellationToken.None)).Problems;
}
