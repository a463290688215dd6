using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Numerics.Documents;
using TrialTwin.Trials.AdaptiveTrials;
using TrialTwin.Trials.Counts;
using TrialTwin.Trials.Rates;
using TrialTwin.Trials.Requests;
using TrialTwin.Trials.Survival;

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
        string kind = DocumentReader.KindOf(
            file.Text, TrialRequest.CurrentSchema, SurvivalRequest.CurrentSchema, RateRequest.CurrentSchema, CountRequest.CurrentSchema, AdaptiveRequest.CurrentSchema);
        return kind switch
        {
            AdaptiveRequest.CurrentSchema => AdaptiveTrialSimulation.Simulate(file, work),
            CountRequest.CurrentSchema => CountTrials.Simulate(file, work),
            RateRequest.CurrentSchema => RateTrials.Simulate(file, work),
            SurvivalRequest.CurrentSchema => SurvivalTrials.Simulate(file, work),
            _ => ContinuousTrials.Simulate(file, work),
        };
    }
}
