using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Numerics.Tests.Provenance;

/// <summary>Works on a folder of its own beside the test program.</summary>
[Trait("Requirement", "REQ-NUM-7")]
public sealed class ReferenceCatalogTests : IDisposable
{
    private const string Manifest = """
        [{ "file": "a.csv", "source": "nobody", "licence": "CC0", "retrieved": "2026-11-20", "sha256": "HASH" },
         { "file": "gone.csv", "source": "nobody", "licence": "CC0", "retrieved": "2026-11-20", "sha256": "00" }]
        """;

    private readonly string folder = $"test-{Environment.ProcessId}";
    private readonly string path;

    public ReferenceCatalogTests()
    {
        path = Path.Combine(ReferenceCatalog.Root, folder);
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "a.csv"), "x,y\n1,2\n");
        File.WriteAllText(
            Path.Combine(path, "manifest.json"),
            Manifest.Replace("HASH", CanonicalJson.Sha256Hex("x,y\n1,2\n"), StringComparison.Ordinal));
    }

    [Fact]
    public void Open_UnchangedFile_GivesContentAndLicence()
    {
        var file = ReferenceCatalog.Open($"{folder}/a.csv");
        Assert.Equal("CC0", file.Licence);
        Assert.Equal("x,y\n1,2\n", file.ReadText());
        Assert.Equal(2, ReferenceCatalog.List(folder).Count);
    }

    [Fact]
    public void Open_ChangedFile_NamesBothHashes()
    {
        File.AppendAllText(Path.Combine(path, "a.csv"), "3,4\n");
        var fault = Assert.Throws<BadInputException>(() => ReferenceCatalog.Open($"{folder}/a.csv"));
        Assert.Contains("has changed", fault.Message);
    }

    [Theory]
    [InlineData("gone.csv", "absent")]
    [InlineData("unknown.csv", "not listed")]
    public void Open_AbsentFile_SaysWhatToDo(string file, string expected)
    {
        var fault = Assert.Throws<BadInputException>(() => ReferenceCatalog.Open($"{folder}/{file}"));
        Assert.Contains(expected, fault.Message);
        Assert.NotEmpty(Assert.Single(fault.Problems).Mend);
    }

    [Fact]
    public void Open_FolderWithoutManifest_SaysSo()
    {
        var fault = Assert.Throws<BadInputException>(() => ReferenceCatalog.Open("nowhere/a.csv"));
        Assert.Contains("no manifest", fault.Message);
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
