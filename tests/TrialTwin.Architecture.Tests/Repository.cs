namespace TrialTwin.Architecture.Tests;

/// <summary>The checkout that these tests judge, read as text.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> SourceProjects { get; } = Projects("src");

    public static IReadOnlyList<string> TestProjects { get; } = Projects("tests");

    /// <summary>Files written by hand under a folder, relative to the root with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] extensions)
    {
        var start = Path.Combine(Root, folder);
        if (!Directory.Exists(start))
        {
            return [];
        }

        return Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories)
            .Where(file => extensions.Length == 0 || extensions.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !IsGenerated(file))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    public static bool Exists(string file) => File.Exists(Path.Combine(Root, file));

    private static bool IsGenerated(string file) =>
        file.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "_framework" or "artifacts" or "Migrations");

    private static List<string> Projects(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Where(file => !IsGenerated(Path.GetRelativePath(Root, file).Replace('\\', '/')))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal)
            .ToList();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TrialTwin.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("These tests run inside a checkout: no TrialTwin.sln above " + AppContext.BaseDirectory);
    }
}
