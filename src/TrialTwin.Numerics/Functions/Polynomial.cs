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

    /// <summary>
    /// Quotient of two polynomials with equally many coefficients, from the highest power down; both are evaluated side
    /// by side, which halves the waiting.
    /// </summary>
    /// <exception cref="ArgumentException">The numbers of coefficients differ.</exception>
    public static double Ratio(ReadOnlySpan<double> numerator, ReadOnlySpan<double> denominator, double x)
    {
        if (numerator.Length != denominator.Length)
        {
            throw new ArgumentException($"{numerator.Length} coefficients over {denominator.Length}: they must be equally many.", nameof(denominator));
        }

        var above = 0.0;
        var below = 0.0;
        for (var i = 0; i < numerator.Length; i++)
        {
            above = Math.FusedMultiplyAdd(above, x, numerator[i]);
            below = Math.FusedMultiplyAdd(below, x, denominator[i]);
        }

        return above / below;
    }
}
