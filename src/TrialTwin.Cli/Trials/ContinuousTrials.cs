using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Requests;

namespace TrialTwin.Cli.Trials;

/// <summary>Trials with a continuous endpoint from a normal distribution (docs/formats/trial-request.md).</summary>
internal static class ContinuousTrials
{
    public static Outcome Simulate(InputFile file, Work work)
    {
        var request = TrialRequestReader.Read(file.Text);
        var plan = request.Simulation with { Seed = work.Seed ?? request.Simulation.Seed };
        var result = TrialRequestSimulation.Run(request with { Simulation = plan }, work.Threads, work.Progress, work.Cancellation);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(OperatingCharacteristicTables.Grid(result.Simulation)));
        var written = RunRecord.Finish(work, plan.Seed, file.Hashes());
        return new Outcome(
            [request.Title, $"{plan.Replicates} simulated trials per cell, seed {plan.Seed}"],
            [EqualPowerSummary.Of(request, result)],
            new { Seed = plan.Seed, Files = written, result.Simulation, result.EqualPower });
    }
}
