namespace TrialTwin.Numerics.Functions;

/// <summary>Polynomials by Horner's rule with fused multiply-add.</summary>
public static class Polynomial
{
    /// <summary>Value at x; <paramref name="coefficients"/> from the highest power down to the constant.</summary>
    public static double Evaluate(ReadOnlySpan<double> coefficients, double x)
    {
        var sum = 0.0;
        foreach (var coefficient in coefficients)
        {
            sum = Math.FusedMultiplyAdd(sum, x, coefficient);
        }

        return sum;
    }
}
