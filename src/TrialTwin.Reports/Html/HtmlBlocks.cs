using System.Globalization;
using System.Text;
using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Sections;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Html;

/// <summary>Writes blocks as HTML and numbers figures and tables as they come.</summary>
internal sealed class HtmlBlocks(StringBuilder html)
{
    /// <summary>Tables of so many columns are set smaller.</summary>
    private const int WideColumns = 7;

    /// <summary>Tables of at most so many lines of text stay on one page.</summary>
    private const int ShortLines = 18;

    /// <summary>Letters that one line of a table holds over all its columns, about.</summary>
    private const int LettersPerLine = 90;

    private readonly List<Figure> figures = [];
    private int tables;

    public IReadOnlyList<Figure> Figures => figures;

    public void Append(ReportBlock block)
    {
        switch (block)
        {
            case Heading heading:
                html.Append($"<h3>{HtmlText.Encode(heading.Text)}</h3>\n");
                break;
            case Paragraph paragraph:
                html.Append($"<p>{HtmlText.Encode(paragraph.Text)}</p>\n");
                break;
            case Statement statement:
                html.Append($"<p class=\"statement\">{HtmlText.Encode(statement.Text)}</p>\n");
                break;
            case BulletList list:
                html.Append($"<ul>\n{string.Concat(list.Items.Select(item => $"<li>{HtmlText.Encode(item)}</li>\n"))}</ul>\n");
                break;
            case CodeLines code:
                html.Append($"<pre>{HtmlText.Encode(string.Join('\n', code.Lines))}</pre>\n");
                break;
            case FigureBlock figure:
                Append(figure.Figure);
                break;
            case TableBlock table:
                Append(table.Table);
                break;
            default:
                throw new ArgumentException($"No HTML for {block.GetType().Name}.", nameof(block));
        }
    }

    private void Append(Figure figure)
    {
        if (!FigureTable.HasPoints(figure))
        {
            html.Append($"<p>No figure \u201c{HtmlText.Encode(figure.Title)}\u201d: this study gives nothing to draw in it; the table says why.</p>\n");
            return;
        }

        figures.Add(figure);
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            <figure id="{figure.Id}">
            <div class="plot" id="plot-{figure.Id}" role="img" aria-label="{HtmlText.Encode($"{figure.Title}. {figure.Caption}")}" style="height:{figure.Height}px"></div>
            <figcaption><strong>Figure {figures.Count}. {HtmlText.Encode(figure.Title)}.</strong> {HtmlText.Encode(figure.Caption)}</figcaption>
            </figure>

            """);
    }

    private void Append(ResultTable table)
    {
        tables++;
        html.Append(
            CultureInfo.InvariantCulture,
            $"<div class=\"{Classes(table)}\" id=\"{table.Id}\">\n<table>\n<caption>Table {tables}. {HtmlText.Encode(table.Title)}</caption>\n<thead>\n<tr>");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            html.Append($"<th scope=\"col\"{Class(table, i)}>{HtmlText.Encode(table.Columns[i].Title)}</th>");
        }

        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var (open, close) = i == 0 ? ("th scope=\"row\"", "th") : ("td", "td");
                html.Append($"<{open}{Class(table, i)}>{Cell(row.Cells[i].Text)}</{close}>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n").Append($"<p class=\"note\">{HtmlText.Encode(table.Caption)}</p>\n</div>\n");
    }

    private static string Classes(ResultTable table) =>
        $"table{(table.Columns.Count >= WideColumns ? " wide" : string.Empty)}{(table.Rows.Sum(Lines) <= ShortLines ? " keep" : string.Empty)}";

    private static int Lines(TableRow row) => 1 + (row.Cells.Sum(cell => cell.Text.Length) / LettersPerLine);

    private static string Class(ResultTable table, int column) => table.IsNumeric(column) ? " class=\"number\"" : string.Empty;

    private static string Cell(string text) =>
        text.Length >= 64 && text.All(char.IsAsciiHexDigitLower)
            ? $"<span class=\"hash\">{text}</span>"
            : text.Contains("://", StringComparison.Ordinal)
                ? HtmlText.Encode(text).Replace("/", "/<wbr>", StringComparison.Ordinal)  // An address may break at each step.
                : HtmlText.Encode(text);
}
