using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
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
        var plan = request.Simulation;
        var result = SurvivalSimulation.Simulate(request, new RunOptions(work.Threads, work.Progress, work.Cancellation));
        var looks = SurvivalTables.Looks(request, result);
        var scenarios = SurvivalTables.Scenarios(request, result);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(scenarios));
        work.Out?.Add("looks.csv", CsvText.Of(looks));
        var written = RunRecord.Finish(work, plan.Seed, file.Hashes());
        return new Outcome(
            [request.Title, $"{plan.Replicates} simulated trials per scenario, seed {plan.Seed}", .. written.Select(name => $"written: {name}")],
            [scenarios, looks],
            new { plan.Seed, Files = written, result.Boundaries, result.Scenarios });
    }
}
