using System.Globalization;
using TrialTwin.Studies.Reports;
using TrialTwin.Trials.OperatingCharacteristics;

namespace TrialTwin.Web;

/// <summary>The only place that builds links; a page's route stands here and in its <c>@page</c> line.</summary>
public static class AppUrls
{
    public const string Home = "/";
    public const string Studies = "/studies";
    public const string UploadStudy = "/studies/upload";
    public const string Runs = "/runs";
    public const string Requests = "/requests";
    public const string History = "/history";
    public const string HistoryCsv = "/history.csv";
    public const string Settings = "/settings";
    public const string Enter = "/enter";
    public const string Leave = "/leave";
    public const string Health = "/health";
    public const string Glossary = "/glossary";

    /// <summary>Query parameter that names the run whose result a page shows; without it the newest one.</summary>
    public const string RunParameter = "run";

    public const string PlotScript = "/plotly-cartesian.min.js";
    public const string PlotModule = "/Plots/PlotView.razor.js";
    public const string TableModule = "/Tables/TableView.razor.js";

    public static string EnterWith(string token) => $"{Enter}?token={Uri.EscapeDataString(token)}";

    public static string Study(string studyId) => $"/studies/{Uri.EscapeDataString(studyId)}";

    /// <summary>A page of a study; <paramref name="segment"/> is one of <see cref="StudyPages"/>.</summary>
    public static string StudyPage(string studyId, string segment) =>
        segment.Length == 0 ? Study(studyId) : $"{Study(studyId)}/{segment}";

    public static string Edit(string studyId, string segment) => StudyPage(studyId, EditSegment(segment));

    /// <summary>The form of a page, as a page of its own.</summary>
    public static string EditSegment(string segment) => $"{segment}/edit";

    public static string Revision(string studyId, int number) =>
        $"{Study(studyId)}/revisions/{number.ToString(CultureInfo.InvariantCulture)}";

    public static string StudyHistoryCsv(string studyId) => $"{Study(studyId)}/history.csv";

    /// <summary>An address with the query of another one, so that an export shows what its page shows.</summary>
    public static string SameQuery(string path, string uri) => path + new Uri(uri).Query;

    public static string ProtocolFile(string studyId) => $"{Study(studyId)}/protocol.json";

    public static string Run(string studyId, string runId) =>
        $"{StudyPage(studyId, StudyPages.Runs)}/{Uri.EscapeDataString(runId)}";

    /// <summary>The whole result of a run as JSON.</summary>
    public static string ResultFile(string studyId, string runId) => $"{Run(studyId, runId)}/result.json";

    public static string ReportFile(string studyId, string reportId, ReportFile file) =>
        $"{StudyPage(studyId, StudyPages.Reports)}/{Uri.EscapeDataString(reportId)}/{file.ToString().ToLowerInvariant()}";

    /// <summary>One row per simulated trial of a cell, as CSV.</summary>
    public static string ReplicatesFile(string studyId, string runId, CellKey cell) =>
        $"{Run(studyId, runId)}/replicates.csv?scenario={Uri.EscapeDataString(cell.ScenarioId)}&variant={Uri.EscapeDataString(cell.VariantId)}" +
        $"&method={cell.Method}&strategy={cell.Strategy}&total={cell.TotalPatients.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Every cell of the grid with every figure and its Monte Carlo standard error, as CSV.</summary>
    public static string GridFile(string studyId, string runId) => $"{Run(studyId, runId)}/operating-characteristics.csv";

    /// <summary>Every design at equal power under every scenario, as CSV.</summary>
    public static string ComparisonFile(string studyId, string runId) => $"{Run(studyId, runId)}/comparison.csv";

    /// <summary>The study that an address of this app speaks of, or null.</summary>
    public static string? StudyIn(string uri)
    {
        var segments = new Uri(uri).AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return segments is ["studies", var id, ..] && !$"/studies/{id}".Equals(UploadStudy, StringComparison.Ordinal)
            ? Uri.UnescapeDataString(id)
            : null;
    }

    /// <summary>The same page with one query parameter set, or taken away when <paramref name="value"/> is null.</summary>
    public static string With(string uri, string parameter, string? value)
    {
        var split = uri.Split('?', 2);
        var kept = (split.Length > 1 ? split[1].Split('&', StringSplitOptions.RemoveEmptyEntries) : [])
            .Where(pair => !pair.StartsWith(parameter + "=", StringComparison.Ordinal));
        var added = value is null ? [] : new[] { $"{parameter}={Uri.EscapeDataString(value)}" };
        var query = string.Join('&', kept.Concat(added));
        return query.Length == 0 ? split[0] : $"{split[0]}?{query}";
    }
}
