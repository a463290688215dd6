using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Sum and sum of squares of outcomes, added up in four lanes on every machine.</summary>
internal readonly record struct Moments(double Sum, double Squares)
{
    public static Moments Of(ReadOnlySpan<double> outcomes)
    {
        var vectors = MemoryMarshal.Cast<double, Vector256<double>>(outcomes);
        var sums = Vector256<double>.Zero;
        var squares = Vector256<double>.Zero;
        foreach (var vector in vectors)
        {
            sums += vector;
            squares += vector * vector;
        }

        double sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
        double square = (squares[0] + squares[1]) + (squares[2] + squares[3]);
        foreach (double outcome in outcomes[(vectors.Length * Vector256<double>.Count)..])
        {
            sum += outcome;
            square += outcome * outcome;
        }

        return new Moments(sum, square);
    }

    public Moments Plus(Moments other) => new(Sum + other.Sum, Squares + other.Squares);
}
