using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.ControlArms.External;

namespace TrialTwin.Cli.ControlArms;

/// <summary>Answers a request for a comparison with external controls.</summary>
internal static class ExternalControls
{
    public static Outcome Compare(InputFile file, Work work)
    {
        var request = ExternalControlRequestReader.Read(file.Text);
        work.Progress.Report("Comparing trial and external patients");
        var result = ExternalControlComparison.Run(request, file.Folder);
        var (estimates, balance) = (ExternalControlTables.Estimates(result), ExternalControlTables.Balance(result));
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(estimates));
        work.Out?.Add("balance.csv", CsvText.Of(balance));
        var written = RunRecord.Finish(work, work.Seed ?? 0, file.Hashes());
        return new Outcome(
            [request.Title, .. ExternalControlTables.Summary(result)],
            [estimates, balance],
            new { Files = written, Comparison = result });
    }
}
