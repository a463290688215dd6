namespace TrialTwin.Reports.Figures;

/// <summary>One dot with a horizontal interval per category, as in a forest plot; all lists are of one length.</summary>
/// <param name="Name">Name in the legend.</param>
/// <param name="Style">Number of the style.</param>
/// <param name="Categories">Categories of the y axis, the first on top.</param>
/// <param name="X">Values, unit of the x axis.</param>
/// <param name="Lower">Lower ends.</param>
/// <param name="Upper">Upper ends.</param>
public sealed record IntervalSeries(
    string Name,
    int Style,
    IReadOnlyList<string> Categories,
    IReadOnlyList<double> X,
    IReadOnlyList<double> Lower,
    IReadOnlyList<double> Upper)
    : FigureSeries(Name, Style);
