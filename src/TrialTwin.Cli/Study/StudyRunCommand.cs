using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Cli.Study;

/// <summary><c>trialtwin study run protocol.json</c>: the whole study without the web app.</summary>
internal static class StudyRunCommand
{
    public static Command Create()
    {
        var protocol = new Argument<string>("protocol") { Description = "Protocol file (docs/formats/protocol.md)." };
        var replicates = new Option<int?>("--replicates") { Description = "Simulated trials per cell; replaces the number in the protocol." };
        var command = new Command("run", "Runs a study: cohort, twins, prognosis, simulated trials, comparison.") { protocol, replicates };
        return WorkOptions.Attach(command, (parse, work) => Run(parse.GetRequiredValue(protocol), parse.GetValue(replicates), work));
    }

    private static Outcome Run(string path, int? replicates, Work work)
    {
        var file = InputFile.Read(path);
        var written = ProtocolReader.Read(file.Text);
        var protocol = written with
        {
            Simulation = written.Simulation with
            {
                Seed = work.Seed ?? written.Simulation.Seed,
                Replicates = replicates ?? written.Simulation.Replicates,
            },
        };
        var result = StudySimulation.Run(protocol, work.Progress, new RunOptions(work.Threads, work.Progress, work.Cancellation));
        work.Out?.Add("protocol.json", CanonicalJson.Write(protocol) + "\n");
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(OperatingCharacteristicTables.Grid(result.Simulation)));
        return Tell(protocol, result, RunRecord.Finish(work, protocol.Simulation.Seed, file.Hashes()));
    }

    private static Outcome Tell(Protocol protocol, StudyResult result, IReadOnlyList<string> files)
    {
        var prognosis = result.Prepared.Prognosis;
        return new Outcome(
            [
                protocol.Title,
                $"{result.Simulation.ReplicatesDone} simulated trials per cell, seed {protocol.Simulation.Seed}, result {result.ResultHash}",
                $"Gain of the score over ANCOVA on patients left out: incremental R² {NumberFormat.WithInterval(prognosis.Gain)}, {Wording.Of(prognosis.Verdict)}",
                .. files.Select(name => $"written: {name}"),
            ],
            [
                ComparisonTables.EqualPower(protocol, result.Comparison, protocol.Scenarios.First(scenario => !scenario.IsNull).Id, protocol.Estimand.PrimaryDropoutStrategy),
            ],
            new { protocol.Simulation.Seed, result.ResultHash, result.ProtocolHash, prognosis.Gain, prognosis.Verdict, Files = files });
    }
}
