using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>A CSV file of running trials, one in each row (docs/formats/running-trial.md).</summary>
public static class RunningTrialFile
{
    /// <summary>Reads and analyses every row.</summary>
    /// <param name="file">Name of the file, for messages.</param>
    /// <param name="text">Its content.</param>
    /// <param name="progress">Told the share of rows done, 0 to 1.</param>
    /// <param name="cancellation">Ends the work between two rows.</param>
    /// <exception cref="BadInputException">Every fault of every row.</exception>
    public static IReadOnlyList<RunningTrialAnalysis> Analyse(string file, string text, IProgress<double> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var table = CsvReader.ReadText(file, text);
        var problems = new List<Problem>();
        var rows = Enumerable.Range(0, table.Rows.Count).Select(row => new RunningTrialRow(new RowReader(table, row, problems))).ToList();
        RefuseRepeatedIds(file, rows, problems);
        if (problems.Count > 0)
        {
            throw new BadInputException(problems);
        }

        var analyses = new List<RunningTrialAnalysis>(rows.Count);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                analyses.Add(new RunningTrialAnalysis(row.Id, RunningTrial.Analyse(row.Design, row.Data, row.PlannedPerStage)));
            }
            catch (UnsolvableDesignException fault)
            {
                problems.Add(new Problem($"{file}: {row.Id}", fault.Message, fault.Mend));
            }

            progress.Report((double)analyses.Count / rows.Count);
        }

        return problems.Count == 0 ? analyses : throw new BadInputException(problems);
    }

    private static void RefuseRepeatedIds(string file, List<RunningTrialRow> rows, List<Problem> problems)
    {
        if (rows.Count == 0)
        {
            problems.Add(new Problem(file, "holds no row below its header.", "Give one row for each trial."));
        }

        problems.AddRange(
            from row in rows
            group row by row.Id into same
            where same.Key.Length > 0 && same.Count() > 1
            select new Problem($"{file} id", $"\"{same.Key}\" stands in {same.Count()} rows.", "Give every row its own id."));
    }
}
