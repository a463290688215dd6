using System.Globalization;
using System.Text;
using TrialTwin.Reports.Figures;

namespace TrialTwin.Reports.Html;

/// <summary>
/// Writes a report as one HTML file that asks nothing of the network: style, plotting script and data are inside. The same
/// file is what the browser prints.
/// </summary>
public static class HtmlReport
{
    /// <summary>Title that a page for the printer gives itself once every figure is drawn.</summary>
    internal const string DrawnMark = "all figures drawn";

    /// <summary>The report as HTML for the screen.</summary>
    public static string Render(ReportDocument report) => Render(report, null);

    /// <summary>The report as HTML for the printer.</summary>
    /// <param name="report">The report.</param>
    /// <param name="pages">Page of each section by its id, for the table of contents; empty while unknown.</param>
    internal static string RenderForPrint(ReportDocument report, IReadOnlyDictionary<string, int> pages) => Render(report, pages);

    private static string Render(ReportDocument report, IReadOnlyDictionary<string, int>? pages)
    {
        ArgumentNullException.ThrowIfNull(report);
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append($"<title>{HtmlText.Encode(report.Title)}</title>\n")
            .Append($"<style>\n:root {{ --running-head: \"{HtmlText.CssString(report.RunningHead)}\"; }}\n{Stylesheet}</style>\n</head>\n<body>\n")
            .Append("<a class=\"skip\" href=\"#content\">Skip to content</a>\n");
        Front(html, report);
        Contents(html, report, pages);
        html.Append("<main id=\"content\">\n");
        var blocks = new HtmlBlocks(html);
        for (var i = 0; i < report.Sections.Count; i++)
        {
            var section = report.Sections[i];
            html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"{section.Id}\">\n<h2 id=\"{section.Id}\">{i + 1}. {HtmlText.Encode(section.Title)}</h2>\n");
            foreach (var block in section.Blocks)
            {
                blocks.Append(block);
            }

            html.Append("</section>\n");
        }

        html.Append("</main>\n");
        Plots(html, blocks.Figures, forPrinter: pages is not null);
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static readonly string Stylesheet = ReadStylesheet();

    private static string ReadStylesheet()
    {
        using var reader = new StreamReader(
            typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")
            ?? throw new InvalidOperationException("report.css is not embedded."));
        return reader.ReadToEnd();
    }

    private static void Front(StringBuilder html, ReportDocument report)
    {
        html.Append("<header class=\"front\">\n<p class=\"kind\">Clinical trial simulation report</p>\n")
            .Append($"<h1>{HtmlText.Encode(report.Title)}</h1>\n");
        if (report.RunningHead.EndsWith("DRAFT", StringComparison.Ordinal))
        {
            html.Append("<p class=\"draft\">DRAFT</p>\n");
        }

        if (report.Question is { } question)
        {
            html.Append($"<p><strong>Question of interest.</strong> {HtmlText.Encode(question)}</p>\n");
        }

        html.Append("<table>\n<tbody>\n");
        foreach (var (name, value) in report.Front)
        {
            html.Append($"<tr><th scope=\"row\">{HtmlText.Encode(name)}</th><td>{HtmlText.Encode(value)}</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n</header>\n");
    }

    private static void Contents(StringBuilder html, ReportDocument report, IReadOnlyDictionary<string, int>? pages)
    {
        html.Append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ol>\n");
        for (var i = 0; i < report.Sections.Count; i++)
        {
            var section = report.Sections[i];
            var page = pages is not null && pages.TryGetValue(section.Id, out var number) ? number : 0;
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li><a href=\"#{section.Id}\"><span>{i + 1}. {HtmlText.Encode(section.Title)}</span><span class=\"dots\"></span><span class=\"page\">{(page > 0 ? page : "&nbsp;")}</span></a></li>\n");
        }

        html.Append("</ol>\n</nav>\n");
    }

    /// <summary>The script draws at once, without a clock or chance, so that two prints are equal.</summary>
    private static void Plots(StringBuilder html, IReadOnlyList<Figure> figures, bool forPrinter)
    {
        html.Append("<script>\n(() => { let state = 1; Math.random = () => (state = state * 16807 % 2147483647) / 2147483647; })();\n</script>\n")
            .Append("<script>\n").Append(PlotlyScript.Read()).Append("\n</script>\n<script>\nconst figures = {\n");
        foreach (var figure in figures)
        {
            html.Append($"\"{figure.Id}\": {HtmlText.InScript(PlotlyFigure.ToJson(figure, FigureTheme.Print))},\n");
        }

        html.Append("};\n").Append(
            $$"""
            const plotly = window.Plotly ?? window.moduleName;
            const isDrawn = element => element.querySelector(".overplot :is(path, image)") !== null;
            Promise.all(Object.entries(figures).map(([id, figure]) =>
              plotly.newPlot(`plot-${id}`, figure.data, figure.layout, figure.config).then(isDrawn)))
              .then(drawn => { if ({{(forPrinter ? "drawn.every(Boolean)" : "false")}}) document.title = "{{DrawnMark}}"; });
            </script>

            """);
    }
}
