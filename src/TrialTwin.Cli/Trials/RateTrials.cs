using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Rates;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Cli.Trials;

/// <summary>Trials that compare shares of responders (docs/formats/rate-request.md).</summary>
internal static class RateTrials
{
    public static Outcome Simulate(InputFile file, Work work)
    {
        var request = RateRequestReader.Read(file.Text);
        request = request with { Simulation = request.Simulation with { Seed = work.Seed ?? request.Simulation.Seed } };
        var result = RateSimulation.Simulate(request, new RunOptions(work.Threads, work.Progress, work.Cancellation));
        var outcome = new ScenarioOutcome<RateResult>(
            request.Title,
            request.Simulation,
            result,
            [("results", RateTables.Scenarios(request, result)), ("looks", RateTables.Looks(request, result))]);
        return outcome.Finish(file, work, written => new { request.Simulation.Seed, Files = written, result.Boundaries, result.Scenarios });
    }
}
