using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Counts;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Cli.Trials;

/// <summary>Trials that compare rates of recurrent events (docs/formats/count-request.md).</summary>
internal static class CountTrials
{
    public static Outcome Simulate(InputFile file, Work work)
    {
        var request = CountRequestReader.Read(file.Text);
        request = request with { Simulation = request.Simulation with { Seed = work.Seed ?? request.Simulation.Seed } };
        var result = CountSimulation.Simulate(request, new RunOptions(work.Threads, work.Progress, work.Cancellation));
        var outcome = new ScenarioOutcome<CountResult>(
            request.Title,
            request.Simulation,
            result,
            [("results", CountTables.Scenarios(request, result)), ("looks", CountTables.Looks(request, result))]);
        return outcome.Finish(file, work, written => new { request.Simulation.Seed, Files = written, result.Boundaries, result.Scenarios });
    }
}
