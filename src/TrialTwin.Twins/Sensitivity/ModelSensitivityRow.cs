namespace TrialTwin.Twins.Sensitivity;

/// <summary>What one input of a card, moved alone, does to one figure of one observable.</summary>
/// <param name="Quantity">Observable.</param>
/// <param name="Figure">What is read from its course.</param>
/// <param name="Unit">Unit of the observable.</param>
/// <param name="Rank">1 for the input that moves the figure most.</param>
/// <param name="Input">The input.</param>
/// <param name="InputUnit">Its unit.</param>
/// <param name="Low">Low end.</param>
/// <param name="Start">Value that it is moved from.</param>
/// <param name="High">High end.</param>
/// <param name="FigureLow">Figure at the low end; null where the course failed.</param>
/// <param name="FigureStart">Figure with nothing moved.</param>
/// <param name="FigureHigh">Figure at the high end.</param>
public sealed record ModelSensitivityRow(
    string Quantity,
    CourseFigure Figure,
    string Unit,
    int Rank,
    string Input,
    string InputUnit,
    double Low,
    double Start,
    double High,
    double? FigureLow,
    double FigureStart,
    double? FigureHigh)
{
    /// <summary>Larger of the two changes; what failed ranks first.</summary>
    internal double Largest => Math.Max(Change(FigureLow), Change(FigureHigh));

    private double Change(double? figure) => figure is { } value ? Math.Abs(value - FigureStart) : double.PositiveInfinity;
}
