using TrialTwin.Cli.Output;
using TrialTwin.Reports;
using TrialTwin.Reports.Bundle;
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
    /// <summary>Adds the report's files to the results.</summary>
    public async Task<ReportFiles> AddToAsync(ResultDirectory results, CancellationToken cancellation)
    {
        var input = new ReportInput(result, protocol, Context());
        var replicates = await HeadlineReplicates.CreateAsync(input, cancellation);
        return await ReportAside.AddToAsync(results, (writer, folder) => writer.WriteAsync(input, replicates, folder, cancellation), cancellation);
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
