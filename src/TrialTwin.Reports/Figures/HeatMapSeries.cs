namespace TrialTwin.Reports.Figures;

/// <summary>A value for each pair of categories; the value is printed in its cell, so that colour is never alone.</summary>
/// <param name="Name">What the colour stands for, with unit.</param>
/// <param name="Columns">Categories of the x axis.</param>
/// <param name="Rows">Categories of the y axis, the first at the bottom.</param>
/// <param name="Values">One list per row, as long as <paramref name="Columns"/>.</param>
public sealed record HeatMapSeries(
    string Name,
    IReadOnlyList<string> Columns,
    IReadOnlyList<string> Rows,
    IReadOnlyList<IReadOnlyList<double>> Values)
    : FigureSeries(Name, 0);
