using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Ode;

/// <summary>
/// Exact time steps of a linear compartmental system x' = A x, whose rates from one compartment to another are
/// not negative: exp(A h) by uniformisation, that is exp(-q h) times the Taylor series of the non-negative matrix
/// (A + q I) h, with scaling and squaring. Nothing is ever subtracted, so that every entry keeps its relative accuracy
/// however stiff the system; rounding grows with step times fastest rate, times 1e-16 (Moler and Van Loan, SIAM Review 45, 2003, method 3; Jensen 1953). Own code,
/// because MathNet has no matrix exponential and its multiplication differs between machines.
/// </summary>
public sealed class CompartmentalPropagator
{
    private const int TaylorTerms = 18; // 1/19! is below 1e-17

    private readonly double[] matrix;

    private CompartmentalPropagator(double[] matrix, int order)
    {
        this.matrix = matrix;
        Order = order;
    }

    /// <summary>Number of compartments.</summary>
    public int Order { get; }

    /// <summary>The propagator of one time step.</summary>
    /// <param name="rates">A, order x order, row-major: entry (i, j) is the rate at which j feeds i; the diagonal is minus the outflow.</param>
    /// <param name="order">Number of compartments.</param>
    /// <param name="step">Time step, positive, in the reciprocal unit of the rates.</param>
    /// <exception cref="ArgumentException">A rate is not finite, or one off the diagonal is negative.</exception>
    public static CompartmentalPropagator Create(ReadOnlySpan<double> rates, int order, double step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        var fastest = 0.0;
        for (var i = 0; i < order; i++)
        {
            for (var j = 0; j < order; j++)
            {
                var rate = rates[(i * order) + j];
                if (!double.IsFinite(rate) || (i != j && rate < 0))
                {
                    throw new ArgumentException($"The rate from {j} to {i} is {rate}: it must be finite and at least 0.", nameof(rates));
                }
            }

            fastest = Math.Max(fastest, -rates[(i * order) + i]);
        }

        var squarings = 0;
        while (fastest * step > 1)
        {
            step *= 0.5;
            squarings++;
        }

        var result = new CompartmentalPropagator(Taylor(rates, order, fastest, step), order);
        for (; squarings > 0; squarings--)
        {
            result = result.Then(result);
        }

        return result;
    }

    /// <summary>The propagator of this step followed by another.</summary>
    public CompartmentalPropagator Then(CompartmentalPropagator next) =>
        new(Multiply(next.matrix, matrix, Order), Order);

    /// <summary>The propagator of this step taken <paramref name="count"/> times, by repeated squaring.</summary>
    public CompartmentalPropagator Repeated(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (count == 1)
        {
            return this;
        }

        var half = Repeated(count / 2);
        var whole = half.Then(half);
        return count % 2 == 0 ? whole : whole.Then(this);
    }

    /// <summary>Moves the amounts in <paramref name="state"/> one step on, into <paramref name="next"/>.</summary>
    public void Advance(ReadOnlySpan<double> state, Span<double> next)
    {
        for (var i = 0; i < Order; i++)
        {
            var sum = 0.0;
            var row = matrix.AsSpan(i * Order, Order);
            for (var j = 0; j < row.Length; j++)
            {
                sum += row[j] * state[j];
            }

            next[i] = sum;
        }
    }

    private static double[] Taylor(ReadOnlySpan<double> rates, int order, double shift, double step)
    {
        var scaled = new double[order * order];
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = step * (i % (order + 1) == 0 ? rates[i] + shift : rates[i]);
        }

        var sum = Identity(order);
        var term = Identity(order);
        for (var k = 1; k <= TaylorTerms; k++)
        {
            term = Multiply(scaled, term, order);
            for (var i = 0; i < term.Length; i++)
            {
                term[i] /= k;
                sum[i] += term[i];
            }
        }

        var decay = Elementary.Exp(-shift * step);
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] *= decay;
        }

        return sum;
    }

    private static double[] Identity(int order)
    {
        var identity = new double[order * order];
        for (var i = 0; i < order; i++)
        {
            identity[(i * order) + i] = 1;
        }

        return identity;
    }

    private static double[] Multiply(double[] left, double[] right, int order)
    {
        var product = new double[order * order];
        for (var i = 0; i < order; i++)
        {
            var row = product.AsSpan(i * order, order);
            for (var k = 0; k < order; k++)
            {
                var factor = left[(i * order) + k];
                if (factor == 0)
                {
                    continue;
                }

                var from = right.AsSpan(k * order, order);
                for (var j = 0; j < row.Length; j++)
                {
                    row[j] += factor * from[j];
                }
            }
        }

        return product;
    }
}
