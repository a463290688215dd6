namespace TrialTwin.Reports.Figures;

/// <summary>The area between two lines, such as a quantile band; all lists are of one length.</summary>
/// <param name="Name">Name in the legend.</param>
/// <param name="Style">Number of the style, that of the line inside it.</param>
/// <param name="X">Positions, unit of the x axis.</param>
/// <param name="Lower">Lower edge, unit of the y axis.</param>
/// <param name="Upper">Upper edge, unit of the y axis.</param>
/// <param name="Inner">Whether it is the narrower, darker one of two bands.</param>
public sealed record BandSeries(
    string Name,
    int Style,
    IReadOnlyList<double> X,
    IReadOnlyList<double> Lower,
    IReadOnlyList<double> Upper,
    bool Inner = false)
    : FigureSeries(Name, Style);
