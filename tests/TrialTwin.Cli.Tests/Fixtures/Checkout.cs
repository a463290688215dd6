namespace TrialTwin.Cli.Tests.Fixtures;

/// <summary>Files of the repository that users start from.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    public static string Protocol => Path.Combine(Root, "protocols/alzheimers-donepezil/protocol.json");

    /// <summary>The first example of a format's page.</summary>
    public static string Example(string format) =>
        File.ReadAllText(Path.Combine(Root, $"docs/formats/{format}.md")).Split("```json")[1].Split("```")[0];

    /// <summary>A file of docs/formats/examples.</summary>
    public static string ExampleFile(string name) => Path.Combine(Root, $"docs/formats/examples/{name}.json");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TrialTwin.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
