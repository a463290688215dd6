namespace TrialTwin.Reports.Figures;

/// <summary>A straight dashed line across the figure, such as a target power or "no difference".</summary>
/// <param name="Label">What it stands for; also its line in the table twin.</param>
/// <param name="Value">Where it crosses its axis.</param>
/// <param name="Orientation">Horizontal at a value of y, vertical at a value of x.</param>
public sealed record ReferenceLine(string Label, double Value, LineOrientation Orientation = LineOrientation.Horizontal);
