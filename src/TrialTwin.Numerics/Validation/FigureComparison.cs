namespace TrialTwin.Numerics.Validation;

/// <summary>One figure of the product beside its reference.</summary>
/// <param name="Row">The case, as the reference names it.</param>
/// <param name="Quantity">What is compared.</param>
/// <param name="Expected">The reference; null where it says that there is no such figure.</param>
/// <param name="Found">The product's figure; null where there is none.</param>
/// <param name="Tolerance">How far they may differ.</param>
public sealed record FigureComparison(string Row, string Quantity, double? Expected, double? Found, Tolerance Tolerance)
{
    /// <summary>Distance; infinite when one side alone has the figure or is not a number.</summary>
    public double Difference => (Expected, Found) switch
    {
        (null, null) => 0,
        ({ } expected, { } found) when expected.Equals(found) => 0,
        ({ } expected, { } found) when double.IsFinite(expected - found) => Math.Abs(expected - found),
        _ => double.PositiveInfinity,
    };

    /// <summary>Distance over the allowed one; 0 when equal, infinite when nothing is allowed and something differs.</summary>
    public double ShareOfTolerance => Difference == 0 ? 0 : Difference / Tolerance.Around(Expected ?? 0);

    /// <summary>Whether the figure lies within its tolerance.</summary>
    public bool Agrees => ShareOfTolerance <= 1;

    /// <summary>A decision beside its reference, told as 1 and 0.</summary>
    public static FigureComparison OfDecision(string row, string quantity, bool expected, bool found) =>
        new(row, quantity, expected ? 1 : 0, found ? 1 : 0, Tolerance.Exact);
}
