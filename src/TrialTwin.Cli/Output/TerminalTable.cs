using Spectre.Console;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Cli.Output;

/// <summary>Prints a table, numbers flush right.</summary>
internal static class TerminalTable
{
    private const int WidthWithoutTerminal = 200;

    public static void Write(ResultTable table)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        var grid = new Table().Border(TableBorder.Simple);
        for (int column = 0; column < table.Columns.Count; column++)
        {
            var head = new Spectre.Console.TableColumn(new Text(table.Columns[column].Title));
            grid.AddColumn(table.IsNumeric(column) ? head.RightAligned() : head.LeftAligned());
        }

        foreach (var row in table.Rows)
        {
            grid.AddRow(row.Cells.Select(cell => new Text(cell.Text)));
        }

        console.WriteLine(table.Title);
        console.Write(grid);
        if (table.Caption.Length > 0)
        {
            console.WriteLine(table.Caption);
        }
    }
}
