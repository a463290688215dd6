using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Reports.RCode;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Designs.Requests;

namespace TrialTwin.Cli.Designs;

/// <summary><c>trialtwin design evaluate FILE.csv</c>: bounds, sizes, times and probabilities of designs without simulation.</summary>
internal static class DesignEvaluateCommand
{
    private const int RowsShown = 40;

    /// <summary>Results that fit on a terminal, under both formats' names; the file holds the rest.</summary>
    private static readonly (string Title, string[] Columns)[] Shown =
    [
        ("last efficacy z", ["out_efficacy_z"]),
        ("power", ["out_overall_power", "out_cumulative_power"]),
        ("patients", ["out_n_max", "out_n"]),
        ("events", ["out_events_max", "out_expected_events"]),
    ];

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "One design in each row (docs/formats/design-evaluate.md)." };
        var script = new Option<string?>("--r") { Description = "Also writes R code to this file that gives the same designs by rpact and compares the figures." };
        var command = new Command("evaluate", "Bounds, sizes, times and probabilities of designs, without simulation.") { file, script };
        return WorkOptions.Attach(command, (parse, work) => Evaluate(parse.GetRequiredValue(file), parse.GetValue(script), work));
    }

    private static Outcome Evaluate(string path, string? scriptPath, Work work)
    {
        var file = InputFile.Read(path);
        var table = CsvReader.ReadText(Path.GetFileName(path), file.Text);
        using var scriptFolder = scriptPath is null ? null : ResultDirectory.Prepare(Path.GetDirectoryName(Path.GetFullPath(scriptPath))!, "--r");
        if (scriptPath is not null && table.Has(DesignFile.DelayedEffectColumn))
        {
            throw new BadInputException("--r", "rpact has no designs under a delayed effect.", "Leave --r out, or evaluate designs for an endpoint.");
        }

        var results = DesignFile.Evaluate(table, work.Cancellation);
        work.Out?.Add("results.csv", CsvText.Of(Table(results)));
        scriptFolder?.Add(Path.GetFileName(scriptPath!), RpactScript.Of(table, results));
        IReadOnlyList<string> written = [.. RunRecord.Finish(work, work.Seed ?? 0, file.Hashes()), .. scriptFolder?.Write() ?? []];
        return new Outcome(
            [
                $"{results.Ids.Count} designs evaluated without simulation",
                .. scriptFolder?.Written.Select(name => $"R code for rpact: {name}") ?? [],
            ],
            [Summary(results)],
            new { Files = written, results.Columns, results.Ids, results.Values });
    }

    private static ResultTable Table(DesignResultTable results) => new(
        "designs",
        "Designs",
        "",
        [.. results.Columns.Select(name => new TableColumn(name))],
        [.. results.Ids.Select((id, row) => new TableRow([id, .. results.Values[row].Select(value => new TableCell("", value))]))]);

    private static ResultTable Summary(DesignResultTable results) => new(
        "designs",
        "Designs",
        results.Ids.Count > RowsShown ? $"The first {RowsShown} of {results.Ids.Count}; all of them with every figure: results.csv." : "Every figure: results.csv.",
        [new("id"), .. Shown.Select(column => new TableColumn(column.Title))],
        [.. results.Ids.Take(RowsShown).Select((id, row) => new TableRow([id, .. Shown.Select(column => Last(results, row, column.Columns))]))]);

    /// <summary>The value of a column, or of its last look.</summary>
    private static TableCell Last(DesignResultTable results, int row, string[] names)
    {
        double? last = null;
        for (int column = 1; column < results.Columns.Count; column++)
        {
            string name = results.Columns[column];
            bool asked = names.Any(candidate => name == candidate || (name.Length == candidate.Length + 2 && name.StartsWith(candidate + "_", StringComparison.Ordinal)));
            last = asked ? results.Values[row][column - 1] ?? last : last;
        }

        return last is { } value ? new TableCell(value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture), value) : TableCell.Empty;
    }
}
