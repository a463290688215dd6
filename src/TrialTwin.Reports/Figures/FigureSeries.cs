namespace TrialTwin.Reports.Figures;

/// <summary>One thing drawn in a figure.</summary>
/// <param name="Name">Name in the legend and in the table twin.</param>
/// <param name="Style">
/// Number of the style: colour, dash and marker together (<see cref="FigurePalette"/>), so that colour is never alone.
/// Series that belong together, such as a band and its median, share one.
/// </param>
public abstract record FigureSeries(string Name, int Style);
