namespace TrialTwin.Reports.Figures;

/// <summary>A line through points; <paramref name="X"/> and <paramref name="Y"/> are of one length.</summary>
/// <param name="Name">Name in the legend.</param>
/// <param name="Style">Number of the style.</param>
/// <param name="X">Positions, unit of the x axis.</param>
/// <param name="Y">Values, unit of the y axis.</param>
/// <param name="Steps">Whether a value holds until the next position.</param>
public sealed record LineSeries(
    string Name,
    int Style,
    IReadOnlyList<double> X,
    IReadOnlyList<double> Y,
    bool Steps = false)
    : FigureSeries(Name, Style);
