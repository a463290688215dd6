namespace TrialTwin.Cli.Tests.Fixtures;

/// <summary>An empty folder of a test's own.</summary>
public sealed class WorkFolder : IDisposable
{
    public string Location { get; } = Directory.CreateTempSubdirectory("trialtwin-test-").FullName;

    public string PathOf(string name) => Path.Combine(Location, name);

    /// <summary>Writes a file; its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>Names of everything under a folder of this one, hidden files included.</summary>
    public IReadOnlyList<string> Files(string folder) =>
        Directory.Exists(PathOf(folder))
            ? [.. Directory.EnumerateFileSystemEntries(PathOf(folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
            : [];

    public void Dispose() => Directory.Delete(Location, recursive: true);
}
