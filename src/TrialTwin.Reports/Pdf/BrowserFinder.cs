namespace TrialTwin.Reports.Pdf;

/// <summary>Finds a browser of the Chromium family that can print.</summary>
public static class BrowserFinder
{
    /// <summary>Environment variable that names the browser's program file.</summary>
    public const string Variable = "TRIALTWIN_BROWSER";

    /// <summary>What to tell a user when none is found.</summary>
    public const string Advice =
        "A PDF needs a browser of the Chromium family and none was found. Install one (Debian and Ubuntu: apt-get install chromium; " +
        "macOS and Windows: Google Chrome or Microsoft Edge), or set TRIALTWIN_BROWSER to its program file. The HTML report works without.";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "msedge.exe", "chrome.exe"];

    /// <summary>Full path of the browser, or null.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrEmpty(named) ? Candidates().FirstOrDefault(File.Exists) : File.Exists(named) ? named : null;
    }

    private static IEnumerable<string> Candidates()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var onPath = folders.SelectMany(_ => Names, Path.Combine);
        return onPath.Concat(OperatingSystem.IsMacOS() ? MacApplications() : OperatingSystem.IsWindows() ? WindowsPrograms() : []);
    }

    private static IEnumerable<string> MacApplications() =>
        from name in new[] { "Google Chrome", "Microsoft Edge", "Chromium" }
        select $"/Applications/{name}.app/Contents/MacOS/{name}";

    private static IEnumerable<string> WindowsPrograms() =>
        from folder in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
        from program in new[] { @"Microsoft\Edge\Application\msedge.exe", @"Google\Chrome\Application\chrome.exe" }
        select Path.Combine(Environment.GetFolderPath(folder), program);
}
