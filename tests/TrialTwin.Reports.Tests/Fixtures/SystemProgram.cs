using System.Diagnostics;

namespace TrialTwin.Reports.Tests.Fixtures;

/// <summary>Runs a program of the system and gives what it printed.</summary>
internal static class SystemProgram
{
    public static async Task<string> RunAsync(string name, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
