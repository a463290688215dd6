using System.Runtime.InteropServices;

namespace TrialTwin.Numerics.Validation;

/// <summary>How far a figure may lie from its reference: the sum of a fixed part and a part in proportion to the reference.</summary>
/// <param name="Absolute">In the figure's unit, at least 0.</param>
/// <param name="Relative">Share of the reference, at least 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Tolerance(double Absolute, double Relative = 0)
{
    /// <summary>Equal, as counts and words are.</summary>
    public static Tolerance Exact { get; } = new(0);

    /// <summary>Allowed distance from a reference.</summary>
    public double Around(double reference) => Absolute + (Relative * Math.Abs(reference));
}
