namespace TrialTwin.Reports.Figures;

/// <summary>One upright bar with an error bar per category; all lists are of one length.</summary>
/// <param name="Name">Name in the legend.</param>
/// <param name="Style">Number of the style.</param>
/// <param name="Categories">Categories of the x axis.</param>
/// <param name="Y">Heights, unit of the y axis.</param>
/// <param name="Lower">Lower ends of the error bars; null for bars without.</param>
/// <param name="Upper">Upper ends of the error bars; null for bars without.</param>
public sealed record BarSeries(
    string Name,
    int Style,
    IReadOnlyList<string> Categories,
    IReadOnlyList<double> Y,
    IReadOnlyList<double>? Lower = null,
    IReadOnlyList<double>? Upper = null)
    : FigureSeries(Name, Style);
