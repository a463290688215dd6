namespace TrialTwin.Validation.Tests;

/// <summary>
/// Figures of reports/validation that a test computes afresh. With the variable TRIALTWIN_RENEW_REPORTS set, the test writes
/// them anew instead of comparing.
/// </summary>
internal static class KeptReport
{
    private const string RenewVariable = "TRIALTWIN_RENEW_REPORTS";

    /// <summary>Compares a text with the file of that name under reports/validation, byte for byte.</summary>
    public static void AssertSame(string name, string text)
    {
        var path = Path.Combine(Root(), "reports/validation", name);
        if (Environment.GetEnvironmentVariable(RenewVariable) is { Length: > 0 })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    /// <summary>Lines of a file of the repository that users do not get.</summary>
    public static IReadOnlyList<string> ReadLines(string name) => File.ReadAllLines(Path.Combine(Root(), name));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TrialTwin.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
