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

/// <summary><c>trialtwin study run protocol.json</c>: the whole study without the web app, its report included.</summary>
internal static class StudyRunCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("protocol") { Description = "Protocol file (docs/formats/protocol.md)." };
        var command = new Command("run", "Runs a study: cohort, twins, prognosis, simulated trials, comparison, report.") { file };
        var options = new StudyRunOptions(command);
        return WorkOptions.Attach(command, (parse, work) =>
        {
            var input = InputFile.Read(parse.GetRequiredValue(file));
            var protocol = options.Apply(parse, ProtocolReader.Read(input.Text), work.Seed);
            return RunAsync(protocol, options.Extras(parse), input, work);
        }, makesOwnReport: true);
    }

    private static async Task<Outcome> RunAsync(Protocol protocol, StudyExtras extras, InputFile input, Work work)
    {
        var study = PreparedStudy.Prepare(protocol, work.Progress, work.Cancellation);
        var result = StudySimulation.Run(study, work.Progress, new RunOptions(work.Threads, work.Progress, work.Cancellation));
        work.Out?.Add("protocol.json", CanonicalJson.Write(protocol) + "\n");
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(OperatingCharacteristicTables.Grid(result.Simulation)));
        var message = await extras.AddAsync(study, result, work);
        var files = RunRecord.Finish(work, protocol.Simulation.Seed, input.Hashes());
        return Tell(protocol, result, message is null ? [] : [message], files);
    }

    private static Outcome Tell(Protocol protocol, StudyResult result, IReadOnlyList<string> notes, IReadOnlyList<string> files)
    {
        var prognosis = result.Prepared.Prognosis;
        return new Outcome(
            [
                protocol.Title,
                $"{result.Simulation.ReplicatesDone} simulated trials per cell, seed {protocol.Simulation.Seed}, result {result.ResultHash}",
                $"Gain of the score over ANCOVA on patients left out: incremental R² {NumberFormat.WithInterval(prognosis.Gain)}, {Wording.Of(prognosis.Verdict)}",
                .. notes,
            ],
            [
                ComparisonTables.EqualPower(protocol, result.Comparison, protocol.Scenarios.First(scenario => !scenario.IsNull).Id, protocol.Estimand.PrimaryDropoutStrategy),
            ],
            new { protocol.Simulation.Seed, result.ResultHash, result.ProtocolHash, prognosis.Gain, prognosis.Verdict, Files = files });
    }
}
