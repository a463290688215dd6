using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
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
        var plan = request.Simulation;
        var result = AdaptiveSimulation.Simulate(request, new RunOptions(work.Threads, work.Progress, work.Cancellation));
        ResultTable[] tables = [AdaptiveTables.Scenarios(request, result), AdaptiveTables.Stages(request, result), AdaptiveTables.Hypotheses(request, result)];
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(tables[0]));
        work.Out?.Add("stages.csv", CsvText.Of(tables[1]));
        work.Out?.Add("hypotheses.csv", CsvText.Of(tables[2]));
        var written = RunRecord.Finish(work, plan.Seed, file.Hashes());
        return new Outcome(
            [
                request.Title,
                $"{plan.Replicates} simulated trials per scenario, seed {plan.Seed}",
                AdaptiveTables.ErrorControl(result.ErrorControl),
                .. written.Select(name => $"written: {name}"),
            ],
            tables,
            new { plan.Seed, Files = written, result.Boundaries, result.ErrorControl, result.Scenarios });
    }
}
