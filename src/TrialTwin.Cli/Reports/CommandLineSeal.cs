using TrialTwin.Reports.Pdf;

namespace TrialTwin.Cli.Reports;

/// <summary>The command line's own seal, kept with the user's settings.</summary>
internal static class CommandLineSeal
{
    public static InstallationSeal Open()
    {
        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "trialtwin");
        Directory.CreateDirectory(folder);
        return InstallationSeal.Open(folder, TimeProvider.System);
    }
}
