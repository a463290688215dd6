using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.AdaptiveTrials;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Cli.Trials;

/// <summary>Group-sequential and adaptive trials of means (docs/formats/adaptive-request.md).</summary>
internal static class AdaptiveTrialSimulation
{
    public static Outcome Simulate(InputFile file, Work work)
    {
        var request = AdaptiveRequestReader.Read(file.Text);
        request = request with { Simulation = request.Simulation with { Seed = work.Seed ?? request.Simulation.Seed } };
        var result = AdaptiveSimulation.Simulate(request, new RunOptions(work.Threads, work.Progress, work.Cancellation));
        var outcome = new ScenarioOutcome<AdaptiveResult>(
            request.Title,
            request.Simulation,
            result,
            [
                ("results", AdaptiveTables.Scenarios(request, result)),
                ("stages", AdaptiveTables.Stages(request, result)),
                ("hypotheses", AdaptiveTables.Hypotheses(request, result)),
            ])
        {
            Remarks = [AdaptiveTables.ErrorControl(result.ErrorControl)],
        };
        return outcome.Finish(file, work, written => new { request.Simulation.Seed, Files = written, result.Boundaries, result.ErrorControl, result.Scenarios });
    }
}
