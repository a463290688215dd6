using System.Globalization;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.ControlArms.External;

namespace TrialTwin.Trials.Tests.ControlArms.External;

public sealed class ExternalControlProblemTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("trialtwin-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    [Trait("Requirement", "REQ-EXT-5")]
    public void Data_WithASubjectTwice_AreRefused() =>
        Assert.Contains("1 subjects have several rows, such as 3", Fault(Rows(40, 0, _ => "A").Replace("\n4,", "\n3,", StringComparison.Ordinal), Rows(40, 1, _ => "A")).Message, StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "REQ-EXT-5")]
    public void Data_WithACategoryOfOneSourceAlone_AreRefused() =>
        Assert.Contains("group = 'C' occurs in the external patients alone", Fault(Rows(40, 0, i => i % 2 == 0 ? "A" : "B"), Rows(40, 1, i => "ABC".Substring(i % 3, 1))).Message, StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "REQ-EXT-5")]
    public void Data_InWhatLooksLikeAnotherUnit_AreRefused() =>
        Assert.Contains("These look like different units", Fault(Rows(40, 0, i => i % 2 == 0 ? "A" : "B"), Rows(40, 1, i => i % 2 == 0 ? "A" : "B", 18)).Message, StringComparison.Ordinal);

    [Theory]
    [Trait("Requirement", "REQ-EXT-5")]
    [InlineData(0)]
    [InlineData(1)]
    public void Data_WithNobodyOrOnePatient_AreRefused(int patients) =>
        Assert.Contains($"{patients} patients have the outcome", Fault(Rows(40, 0, _ => "A"), Rows(patients, 1, _ => "A")).Message, StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "REQ-EXT-5")]
    public void Data_ThatACovariateSeparates_AreRefusedByName()
    {
        var fault = Fault(Rows(40, 0, i => i % 2 == 0 ? "A" : "B"), Rows(40, 1, i => i % 2 == 0 ? "A" : "B", 2.5));

        Assert.Contains("told apart without error by crp", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-EXT-5")]
    public void Data_NotInUtf8_AreRefused()
    {
        File.WriteAllText(Path.Combine(folder, "trial.csv"), Rows(40, 0, _ => "A"));
        File.WriteAllBytes(Path.Combine(folder, "external.csv"), [.. "id,y,crp,group\n1,2,3,"u8, 0xE9, (byte)'\n']);

        Assert.Contains("not UTF-8", Assert.Throws<BadInputException>(Run).Message, StringComparison.Ordinal);
    }

    private BadInputException Fault(string trial, string external)
    {
        File.WriteAllText(Path.Combine(folder, "trial.csv"), trial);
        File.WriteAllText(Path.Combine(folder, "external.csv"), external);
        return Assert.Throws<BadInputException>(Run);
    }

    private void Run() => ExternalControlComparison.Run(
        new ExternalControlRequest(
            ExternalControlRequest.CurrentSchema,
            "Test",
            ExternalComparison.Treatment,
            new PatientSource("Trial", "trial.csv"),
            new PatientSource("External", "external.csv"),
            new ComparedOutcome(OutcomeKind.Continuous, "y"),
            [new("crp"), new("group")],
            ComparisonMethod.WeightingTrial,
            new ImportantBias(1, "a test"),
            [],
            "id"),
        folder);

    /// <summary>Patients with an outcome, a positive covariate between 10 and 20 and a group.</summary>
    private static string Rows(int patients, int source, Func<int, string> group, double scale = 1) =>
        "id,y,crp,group\n" + string.Concat(Enumerable.Range(0, patients).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"{i},{(i * 7 % 11) + source},{scale * (10 + (i * 3 % 10))},{group(i)}\n")));
}
