using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Survival;

namespace TrialTwin.Cli.Trials;

/// <summary>Trials with a time-to-event endpoint (docs/formats/survival-request.md).</summary>
internal static class SurvivalTrials
{
    public static Outcome Simulate(InputFile file, Work work)
    {
        var request = SurvivalRequestReader.Read(file.Text);
        request = request with { Simulation = request.Simulation with { Seed = work.Seed ?? request.Simulation.Seed } };
        var result = SurvivalSimulation.Simulate(request, new RunOptions(work.Threads, work.Progress, work.Cancellation));
        var outcome = new ScenarioOutcome<SurvivalResult>(
            request.Title,
            request.Simulation,
            result,
            [("results", SurvivalTables.Scenarios(request, result)), ("looks", SurvivalTables.Looks(request, result))]);
        return outcome.Finish(file, work, written => new { request.Simulation.Seed, Files = written, result.Boundaries, result.Scenarios });
    }
}
