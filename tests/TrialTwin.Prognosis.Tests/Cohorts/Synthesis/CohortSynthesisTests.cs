using System.Globalization;
using System.Text;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Cohorts.Synthesis;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Prognosis.Tests.Fixtures;

namespace TrialTwin.Prognosis.Tests.Cohorts.Synthesis;

public sealed class CohortSynthesisTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cohort-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [Trait("Requirement", "REQ-COH-10")]
    [InlineData(SynthesisMethod.Cart)]
    [InlineData(SynthesisMethod.GaussianCopula)]
    public void Run_OnCorrelatedColumns_KeepsMarginsRelationsMissingValuesAndConstraints(SynthesisMethod method)
    {
        Write(Rows(600));
        var request = Request() with { Method = method, Patients = 2000, SmallestLeaf = 10 };

        var outcome = CohortSynthesis.Run(request, _folder, null, CancellationToken.None);

        var fidelity = outcome.Result.Fidelity;
        Assert.Equal((2000, 0), (outcome.Result.Patients, outcome.Result.Failed));
        // About four standard errors of 420 patients: distances 0.1, correlations 0.14.
        Assert.All(fidelity.Columns, c => Assert.True(c.Distance < 0.1, $"{c.Column} {c.Distance}"));
        Assert.All(fidelity.Columns, c => Assert.Equal(c.RealMissing, c.SyntheticMissing, 0.06));
        Assert.All(fidelity.Pairs.Where(p => p.RealCorrelation is not null), p => Assert.Equal(p.RealCorrelation!.Value, p.SyntheticCorrelation!.Value, 0.14));
        var upper = fidelity.Columns.Single(c => c.Column == "systolic");
        Assert.Equal(upper.RealSd!.Value, upper.SyntheticSd!.Value, 0.1 * upper.RealSd.Value);
    }

    [Theory]
    [Trait("Requirement", "REQ-COH-10")]
    [InlineData(SynthesisMethod.Cart)]
    [InlineData(SynthesisMethod.GaussianCopula)]
    public void Patients_OfEitherMethod_ObeyEveryConstraint(SynthesisMethod method)
    {
        var stream = RandomStream.Create(6, StreamPurpose.Named("test-parts"));
        Write(["part,group,whole", .. Enumerable.Range(0, 500).Select(i =>
        {
            var whole = 10 + stream.NextExponential();
            var part = whole * Math.Sqrt(stream.NextUniform());
            return string.Create(CultureInfo.InvariantCulture, $"{part:F3},{(part < 8 ? "low" : "high")},{whole:F3}");
        })]);
        var request = Request() with
        {
            Method = method,
            Columns = [new("group"), new("part"), new("whole")],
            Constraints = [new("part", "<=", Other: "whole"), new("part", "<", Value: "8", When: new Dictionary<string, string>(StringComparer.Ordinal) { ["group"] = "low" })],
        };
        var patients = SynthesisPatients.Take(CsvReader.Read(Path.Combine(_folder, "patients.csv")), request);

        var result = CohortSynthesis.Run(request, _folder, null, CancellationToken.None).Result;

        Assert.True(result.Redrawn > 0);
        Assert.Equal((350, 0), (result.Patients, result.Failed));
        Assert.True(patients.Constraints.Hold([0, 9, 10]));
        Assert.False(patients.Constraints.Hold([0, 11, 10]));
        Assert.False(patients.Constraints.Hold([1, 9, 10]));
        Assert.True(patients.Constraints.Hold([1, 9, double.NaN]) is false && patients.Constraints.Hold([0, 11, double.NaN]));
    }

    [Theory]
    [Trait("Requirement", "REQ-COH-16")]
    [InlineData(SynthesisMethod.Cart)]
    [InlineData(SynthesisMethod.GaussianCopula)]
    public void Run_OnVisits_KeepsTheirCourseAndFinalDropout(SynthesisMethod method)
    {
        var stream = RandomStream.Create(9, StreamPurpose.Named("test-visits"));
        Write(["arm,week0,week8,week16", .. Enumerable.Range(0, 800).Select(i =>
        {
            var (level, slope) = (20 + (5 * stream.NextNormal()), i % 2 == 0 ? -0.1 : 0.1);
            double[] visits = [level, level + (8 * slope) + (2 * stream.NextNormal()), level + (16 * slope) + (3 * stream.NextNormal())];
            var seen = stream.NextUniform() < 0.15 ? 1 : stream.NextUniform() < 0.2 ? 2 : 3;
            return $"{(i % 2 == 0 ? "active" : "control")},{string.Join(',', visits.Select((v, k) => k < seen ? v.ToString("F1", CultureInfo.InvariantCulture) : ""))}";
        })]);
        var request = Request() with
        {
            Method = method,
            Columns = [new("week0"), new("arm", ColumnRole.Treatment), new("week8", ColumnRole.Outcome), new("week16", ColumnRole.Outcome)],
            Constraints = [new("week16", "missing", When: new Dictionary<string, string>(StringComparer.Ordinal) { ["week8"] = "" })],
            Patients = 2000,
        };
        var training = SynthesisPatients.Take(CsvReader.Read(Path.Combine(_folder, "patients.csv")), request);
        ICohortGenerator generator = method == SynthesisMethod.Cart ? new CartGenerator(training.Table, 20) : new CopulaGenerator(training.Table);

        var result = CohortSynthesis.Run(request, _folder, null, CancellationToken.None).Result;

        // About four standard errors of 560 patients.
        Assert.All(result.Fidelity.Columns.Where(c => c.RealMean is not null), c => Assert.Equal(c.RealMean!.Value, c.SyntheticMean!.Value, 1.1));
        Assert.All(result.Fidelity.Columns, c => Assert.Equal(c.RealMissing, c.SyntheticMissing, 0.08));
        var pair = result.Fidelity.Pairs.Single(p => p is { First: "week8", Second: "week16" });
        Assert.Equal(pair.RealCorrelation!.Value, pair.SyntheticCorrelation!.Value, 0.08);
        Assert.Equal(0, result.Failed);
        Assert.True(training.Constraints.Hold([20, 0, double.NaN, double.NaN]));
        Assert.False(training.Constraints.Hold([20, 0, double.NaN, 21]));
        var draws = Enumerable.Range(0, 300).Select(i =>
        {
            var own = RandomStream.Create(1, StreamPurpose.Named("test"), 0, (uint)i);
            return generator.Draw(ref own);
        });
        Assert.Contains(draws, row => double.IsNaN(row[2]));
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-10")]
    public void Run_Twice_GivesEqualBytesAndAnotherSeedOthers()
    {
        Write(Rows(200));

        var (first, second, other) = (Text(Request()), Text(Request()), Text(Request() with { Seed = 2 }));

        Assert.Equal(first, second);
        Assert.NotEqual(first, other);

        string Text(SynthesisRequest request) => CanonicalJson.Write(CohortSynthesis.Run(request, _folder, null, CancellationToken.None).Result);
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-10")]
    public void Tree_OfTwoGroups_AsksTheQuestionThatTellsThemApart()
    {
        var patients = Actg175Parts.Of(0, 200);
        var strata = patients.Columns[10];
        var tree = ConditionalTree.Grow([.. patients.Columns.Take(10), strata], (strata.Values, 2), [.. Enumerable.Range(0, 200)], 20);

        Assert.All(tree.Leaves.Where(leaf => leaf.Length > 0), leaf => Assert.Single(leaf.Select(i => strata.Values[i]).Distinct()));
        Assert.Equal(200, tree.Leaves.Sum(leaf => leaf.Length));
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-14")]
    public void Run_OnFewPatients_BlocksTheExportWithTheReason()
    {
        Write(Rows(60));

        var outcome = CohortSynthesis.Run(Request() with { SmallestLeaf = 5 }, _folder, null, CancellationToken.None);

        Assert.Null(outcome.Cohort);
        Assert.False(outcome.Result.Export.Allowed);
        Assert.NotEmpty(outcome.Result.Export.Reasons);
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-15")]
    public void Run_WithManyFaults_NamesAllOfThem()
    {
        Write(Rows(12));
        Assert.Equal(["data"], Paths(Request()));
        Assert.Equal(["columns[0].name", "columns[1].name", "columns[2].name", "filter.sex", "filter.site"], Paths(Request() with
        {
            Columns = [new("heigth"), new("id"), new("age"), new("AGE") { }],
            Filter = new Dictionary<string, string>(StringComparer.Ordinal) { ["sex"] = "X", ["site"] = "1" },
            Subject = "id",
        }).Select(path => path == "columns[3].name" ? "columns[2].name" : path));
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-15")]
    public void Run_OnDamagedColumns_NamesEach()
    {
        Write([.. Rows(80).Select((row, i) => i == 0 ? $"{row},constant,name,number,empty" : $"{row},7,patient {i},{i},")]);

        Assert.Equal(["columns.constant", "columns.empty", "columns.name", "columns.number"], Paths(Request() with
        {
            Columns = [new("age"), new("constant"), new("name"), new("number"), new("empty")],
            Constraints = null,
        }).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-15")]
    public void Run_WithConstraintsThatCannotHold_NamesEach()
    {
        Write(Rows(80));

        Assert.Equal(["constraints[0]", "constraints[1]", "constraints[2]", "constraints[3].value", "constraints[4].when", "columns.age.maximum", "constraints[5]"], Paths(Request() with
        {
            Columns = [new("age", Maximum: 50), new("sex"), new("systolic"), new("diastolic")],
            Constraints =
            [
                new("sex", "<", Value: "M"), new("age", "<"), new("age", "<", Other: "weight"), new("sex", "=", Value: "male"),
                new("age", "<", Value: "90", When: new Dictionary<string, string>(StringComparer.Ordinal) { ["site"] = "1" }),
                new("systolic", "<=", Other: "diastolic"),
            ],
        }).OrderBy(path => path is "constraints[5]" or "columns.age.maximum"));
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-15")]
    public void Run_OnSubjectsTwiceOrLatin1_SaysSo()
    {
        Write([.. Rows(60), Rows(60)[5]]);
        Assert.Equal(["subject"], Paths(Request() with { Subject = "id" }));

        File.WriteAllBytes(Path.Combine(_folder, "patients.csv"), Encoding.Latin1.GetBytes("id,größe\n1,2\n"));
        var problem = Assert.Single(Problems(Request()));
        Assert.Contains("Latin-1", problem.Mend, StringComparison.Ordinal);
    }

    private static SynthesisRequest Request() => new(
        SynthesisRequest.CurrentSchema,
        "test",
        "patients.csv",
        [new("age", Key: true), new("sex", Key: true), new("diastolic"), new("systolic", ColumnRole.Outcome)],
        Constraints: [new("diastolic", "<", Other: "systolic")]);

    private IEnumerable<string> Paths(SynthesisRequest request) => Problems(request).Select(p => p.Path);

    private IReadOnlyList<Problem> Problems(SynthesisRequest request) =>
        Assert.Throws<BadInputException>(() => CohortSynthesis.Run(request, _folder, null, CancellationToken.None)).Problems;

    private void Write(string[] lines) => File.WriteAllLines(Path.Combine(_folder, "patients.csv"), lines);

    /// <summary>Blood pressures that rise with age, a tenth of the diastolic ones missing.</summary>
    private static string[] Rows(int patients)
    {
        var stream = RandomStream.Create(5, StreamPurpose.Named("test-patients"));
        return ["id,age,sex,diastolic,systolic", .. Enumerable.Range(0, patients).Select(i =>
        {
            var age = 40 + (40 * stream.NextUniform());
            var sex = stream.NextUniform() < 0.4 ? "F" : "M";
            var diastolic = 75 + (0.2 * age) + (6 * stream.NextNormal());
            var systolic = diastolic + 40 + (8 * stream.NextUniform()) + (sex == "F" ? 5 : 0);
            return string.Create(CultureInfo.InvariantCulture, $"P{i},{age:F1},{sex},{(stream.NextUniform() < 0.1 ? "" : diastolic.ToString("F1", CultureInfo.InvariantCulture))},{systolic:F1}");
        })];
    }
}
