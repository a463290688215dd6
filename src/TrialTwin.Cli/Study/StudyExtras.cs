using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Reports;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials;
using TrialTwin.Trials.Expectations;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Cli.Study;

/// <summary>What <c>study run</c> writes besides the result.</summary>
/// <param name="ReportBy">Who prepares the report; null leaves it out.</param>
/// <param name="ReplicatesInCsv">How many simulated trials of every cell are written one by one; 0 writes no file.</param>
/// <param name="Expected">Whether the figures and hashes that a sample study is checked against are written.</param>
internal sealed record StudyExtras(string? ReportBy, int ReplicatesInCsv, bool Expected)
{
    /// <summary>Adds the files to the results; the message says why there is no PDF, if so.</summary>
    public async Task<string?> AddAsync(PreparedStudy study, StudyResult result, Work work)
    {
        if (work.Out is not { } results)
        {
            return null;
        }

        if (Expected)
        {
            work.Progress.Report("Running the reduced study");
            var reduced = StudySimulation.Run(
                ExpectedResult.Reduce(study.Protocol), stage: null, new RunOptions(work.Threads, work.Progress, work.Cancellation));
            results.Add("expected.json", CanonicalJson.Write(ExpectedResult.Of(result, reduced)) + "\n");
        }

        if (ReplicatesInCsv > 0)
        {
            work.Progress.Report("Writing simulated trials one by one");
            results.Add("replicates.csv", stream => WriteReplicates(study, stream, work.Cancellation));
        }

        if (ReportBy is null)
        {
            return null;
        }

        work.Progress.Report("Building the report");
        return (await new StudyReport(study.Protocol, result, ReportBy).AddToAsync(results, work.Cancellation)).Message;
    }

    private void WriteReplicates(PreparedStudy study, Stream stream, CancellationToken cancellation)
    {
        using var text = new StreamWriter(stream);
        int count = Math.Min(ReplicatesInCsv, study.Protocol.Simulation.Replicates);
        ReplicateCsv.Write(study.Replay(count, _ => true), study.Protocol.Endpoint.Unit, text, cancellation);
    }
}
