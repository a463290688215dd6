using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Problems;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.SequentialAnalysis;

namespace TrialTwin.Cli.Trials;

/// <summary><c>trialtwin trial analyse FILE.csv</c>: analysis of running group-sequential trials.</summary>
internal static class TrialAnalyseCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "CSV file with the stages of running trials (docs/formats/running-trial.md)." };
        var command = new Command("analyse", "Analysis of running group-sequential trials.") { file };
        return WorkOptions.Attach(command, (parse, work) => Analyse(parse.GetRequiredValue(file), work));
    }

    private static Outcome Analyse(string path, Work work)
    {
        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            throw new BadInputException(path, "is not a .csv file.", "Give a CSV file of running trials; docs/formats/running-trial.md lists its columns.");
        }

        var file = InputFile.Read(path);
        var analyses = RunningTrialFile.Analyse(Path.GetFileName(path), file.Text, work.Progress, work.Cancellation);
        work.Out?.Add("results.csv", CsvText.Of(RunningTrialTables.Figures(analyses)));
        var written = RunRecord.Finish(work, 0, file.Hashes());
        return new Outcome(
            [$"{analyses.Count} trials analysed"],
            [RunningTrialTables.States(analyses)],
            new { Files = written, Analyses = analyses });
    }
}
