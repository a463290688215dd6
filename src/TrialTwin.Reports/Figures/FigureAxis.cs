namespace TrialTwin.Reports.Figures;

/// <summary>One axis of a figure.</summary>
/// <param name="Label">What is measured, such as "Plasma concentration".</param>
/// <param name="Unit">Its unit; empty for a pure number or a category.</param>
/// <param name="Scale">Linear, logarithmic or by category.</param>
/// <param name="Minimum">Fixed lower end; null lets the data decide.</param>
/// <param name="Maximum">Fixed upper end; null lets the data decide.</param>
public sealed record FigureAxis(
    string Label,
    string Unit,
    AxisScale Scale = AxisScale.Linear,
    double? Minimum = null,
    double? Maximum = null)
{
    /// <summary>Label and unit as printed beside the axis and at the head of a column.</summary>
    public string Title => Unit.Length == 0 ? Label : $"{Label} ({Unit})";

    /// <summary>Where ticks stand, increasing; empty lets the plot decide.</summary>
    public IReadOnlyList<double> Ticks { get; init; } = [];
}
