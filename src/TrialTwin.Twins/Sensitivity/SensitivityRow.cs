using TrialTwin.Numerics.Functions;

namespace TrialTwin.Twins.Sensitivity;

/// <summary>What one input, moved alone, does to one figure.</summary>
/// <param name="Quantity">Which figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Rank">1 for the input that moves the figure most.</param>
/// <param name="Input">The input.</param>
/// <param name="InputUnit">Its unit.</param>
/// <param name="Low">Low end.</param>
/// <param name="Start">Value that it is moved from.</param>
/// <param name="High">High end.</param>
/// <param name="FigureLow">Figure at the low end; null where it could not be simulated or the course does not tell.</param>
/// <param name="FigureStart">Figure with nothing moved.</param>
/// <param name="FigureHigh">Figure at the high end.</param>
/// <param name="RatioLow">Over that with nothing moved.</param>
/// <param name="RatioHigh">The same at the high end.</param>
/// <param name="Elasticity">Change of the figure's logarithm per change of the input's, over the whole range; null for inputs that are not positive.</param>
public sealed record SensitivityRow(
    string Quantity,
    string Unit,
    int Rank,
    string Input,
    string InputUnit,
    double Low,
    double Start,
    double High,
    double? FigureLow,
    double FigureStart,
    double? FigureHigh,
    double? RatioLow,
    double? RatioHigh,
    double? Elasticity)
{
    /// <summary>Larger of the two changes, on the logarithm; what cannot be simulated ranks first.</summary>
    internal double Largest => Math.Max(Change(RatioLow), Change(RatioHigh));

    internal static SensitivityRow Of(VariedInput input, (string Quantity, string Unit, double Start) figure, double? low, double? high)
    {
        var range = input.Range;
        double? elasticity = low > 0 && high > 0 && range.Low > 0 ? Elementary.Log(high.Value / low.Value) / Elementary.Log(range.High / range.Low) : null;
        return new SensitivityRow(
            figure.Quantity, figure.Unit, 0, range.Input, input.Unit, range.Low, input.Start, range.High, low, figure.Start, high, low / figure.Start, high / figure.Start, elasticity);
    }

    private static double Change(double? ratio) => ratio > 0 ? Math.Abs(Elementary.Log(ratio.Value)) : double.PositiveInfinity;
}
