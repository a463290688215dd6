using TrialTwin.Cli.Output;
using TrialTwin.Reports;

namespace TrialTwin.Cli.Reports;

/// <summary>Builds a report aside, so that a cancelled one leaves nothing behind, and adds its files to the results.</summary>
internal static class ReportAside
{
    public static async Task<ReportFiles> AddToAsync(
        ResultDirectory results, Func<ReportWriter, string, Task<ReportFiles>> write, CancellationToken cancellation)
    {
        var aside = Directory.CreateTempSubdirectory("trialtwin-report-").FullName;
        try
        {
            using var seal = CommandLineSeal.Open();
            var files = await write(new ReportWriter(seal), aside);
            foreach (var name in new[] { files.Html, files.Pdf, files.Bundle }.OfType<string>())
            {
                results.Add(name, await File.ReadAllBytesAsync(Path.Combine(aside, name), cancellation));
            }

            return files;
        }
        finally
        {
            Directory.Delete(aside, recursive: true);
        }
    }
}
