namespace TrialTwin.Architecture.Tests.Packages;

/// <summary>A checkout restores the same packages from whatever registry a machine uses.</summary>
public sealed class LockFileTests
{
    [Fact]
    [Trait("Requirement", "REQ-ARCH-8")]
    public void LockFile_OfAnyRegistry_NamesNoHost() =>
        Offences.None(
            from file in LockFiles()
            from line in Repository.Lines(file)
            where line.Contains("://", StringComparison.Ordinal) && line.Contains("resolved", StringComparison.Ordinal)
            select $"{file}: {line.Trim()}",
            "A lock file holds versions and hashes, no registry's address:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-8")]
    public void Project_InTheSolution_HasALockFile() =>
        Offences.None(
            from file in new[] { "src", "tests", "benchmarks" }.SelectMany(folder => Repository.Files(folder, ".csproj"))
            where !Repository.Exists(Path.GetDirectoryName(file) + "/packages.lock.json")
            select file,
            "A project has a packages.lock.json:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-8")]
    public void PackageReference_InProjects_TakesItsVersionFromTheCentralFile() =>
        Offences.None(
            from file in new[] { "src", "tests", "benchmarks" }.SelectMany(folder => Repository.Files(folder, ".csproj"))
            from line in Repository.Lines(file)
            where line.Contains("<PackageReference", StringComparison.Ordinal) && line.Contains("Version=", StringComparison.Ordinal)
            select $"{file}: {line.Trim()}",
            "Versions stand in Directory.Packages.props:");

    private static IEnumerable<string> LockFiles() =>
        new[] { "src", "tests", "benchmarks", "build" }
            .SelectMany(folder => Repository.Files(folder, "packages.lock.json", "package-lock.json"));
}
