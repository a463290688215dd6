using TrialTwin.Cli.Output;
using TrialTwin.Reports;
using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Pdf;
using TrialTwin.Reports.Sections;
using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Cli.Reports;

/// <summary>The report of a study that was run from files: HTML, bundle, and the sealed PDF where a browser can print it.</summary>
/// <param name="protocol">Protocol, as run.</param>
/// <param name="result">Its result.</param>
/// <param name="person">Who prepares the report.</param>
internal sealed class StudyReport(Protocol protocol, StudyResult result, string person)
{
    /// <summary>Builds the report aside, so that a cancelled one leaves nothing behind, and adds its files to the results.</summary>
    public async Task<ReportFiles> AddToAsync(ResultDirectory results, CancellationToken cancellation)
    {
        var aside = Directory.CreateTempSubdirectory("trialtwin-report-").FullName;
        try
        {
            var input = new ReportInput(result, protocol, Context());
            var replicates = await HeadlineReplicates.CreateAsync(input, cancellation);
            using var seal = InstallationSeal.Open(SealFolder(), TimeProvider.System);
            var files = await new ReportWriter(seal).WriteAsync(input, replicates, aside, cancellation);
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

    /// <summary>The command line's own seal, kept with the user's settings.</summary>
    private static string SealFolder()
    {
        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "trialtwin");
        Directory.CreateDirectory(folder);
        return folder;
    }

    private ReportContext Context() => new(
        protocol.Id,
        "not recorded",
        IsDraft: true,
        person,
        TimeProvider.System.GetUtcNow(),
        ReportEnvironment.Current(),
        [$"./trialtwin study run protocol.json --seed {protocol.Simulation.Seed} --out out", "./trialtwin report verify report.pdf"]);
}
