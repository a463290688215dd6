namespace TrialTwin.Reports.Figures;

/// <summary>Points with error bars along y; all lists are of one length.</summary>
/// <param name="Name">Name in the legend.</param>
/// <param name="Style">Number of the style.</param>
/// <param name="X">Positions, unit of the x axis.</param>
/// <param name="Y">Values, unit of the y axis.</param>
/// <param name="Lower">Lower ends of the error bars; null for points without.</param>
/// <param name="Upper">Upper ends of the error bars; null for points without.</param>
/// <param name="Joined">Whether a line joins the points.</param>
public sealed record PointSeries(
    string Name,
    int Style,
    IReadOnlyList<double> X,
    IReadOnlyList<double> Y,
    IReadOnlyList<double>? Lower = null,
    IReadOnlyList<double>? Upper = null,
    bool Joined = false)
    : FigureSeries(Name, Style);
