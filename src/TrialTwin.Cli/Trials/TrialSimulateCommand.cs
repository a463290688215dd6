using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Numerics.Documents;
using TrialTwin.Reports.Requests;
using TrialTwin.Trials.Requests;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Cli.Trials;

/// <summary><c>trialtwin trial simulate request.json</c>: operating characteristics by simulation; the request's schema says of what.</summary>
internal static class TrialSimulateCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/trial-request.md, survival-request.md, rate-request.md, count-request.md or adaptive-request.md)." };
        var command = new Command("simulate", "Operating characteristics of designs by simulation.") { request };
        return WorkOptions.Attach(command, (parse, work) => Simulate(InputFile.Read(parse.GetRequiredValue(request)), work));
    }

    private static Outcome Simulate(InputFile file, Work work)
    {
        string kind = DocumentReader.KindOf(file.Text, [TrialRequest.CurrentSchema, .. TrialRequests.Schemas]);
        return kind == TrialRequest.CurrentSchema
            ? ContinuousTrials.Simulate(file, work)
            : SimulationOutcome.Of(TrialRequests.Simulate(file.Text, work.Seed, new RunOptions(work.Threads, work.Progress, work.Cancellation)), file, work);
    }
}
