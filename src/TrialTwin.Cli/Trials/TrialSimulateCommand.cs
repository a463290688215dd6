using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Requests;

namespace TrialTwin.Cli.Trials;

/// <summary><c>trialtwin trial simulate request.json</c>: operating characteristics by simulation.</summary>
internal static class TrialSimulateCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/trial-request.md)." };
        var command = new Command("simulate", "Operating characteristics of designs by simulation.") { request };
        return WorkOptions.Attach(command, (parse, work) => Simulate(parse.GetRequiredValue(request), work));
    }

    private static Outcome Simulate(string path, Work work)
    {
        var file = InputFile.Read(path);
        var request = TrialRequestReader.Read(file.Text);
        var plan = request.Simulation with { Seed = work.Seed ?? request.Simulation.Seed };
        var result = TrialRequestSimulation.Run(request with { Simulation = plan }, work.Threads, work.Progress, work.Cancellation);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(OperatingCharacteristicTables.Grid(result.Simulation)));
        var written = RunRecord.Finish(work, plan.Seed, file.Hashes());
        return new Outcome(
            [request.Title, $"{plan.Replicates} simulated trials per cell, seed {plan.Seed}", .. written.Select(name => $"written: {name}")],
            [EqualPowerSummary.Of(request, result)],
            new { Seed = plan.Seed, Files = written, result.Simulation, result.EqualPower });
    }
}
