namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// Minimises −log likelihood / n + lambda × ((1 − alpha)/2 ‖b‖² + alpha ‖b‖₁) by Newton's method whose quadratic model is
/// minimised by coordinate descent. Source: Friedman, Hastie and Tibshirani 2010; Simon et al. 2011. See docs/methods/elastic-net.md.
/// </summary>
internal static class ProximalNewton
{
    private const int MaximumIterations = 100;
    private const int MaximumSweeps = 20_000;
    private const int MaximumHalvings = 40;
    private const double Tolerance = 1e-11;

    /// <summary>The likelihood at some coefficients, divided by the number of patients.</summary>
    /// <param name="Value">Log likelihood.</param>
    /// <param name="Score">Gradient.</param>
    /// <param name="Information">Minus the second derivatives, row-major.</param>
    internal sealed record Point(double Value, double[] Score, double[] Information);

    /// <param name="evaluate">The likelihood at coefficients.</param>
    /// <param name="start">Coefficients to start from.</param>
    /// <param name="penalty">Mixing and size of the penalty.</param>
    /// <param name="free">Number of leading coefficients that are not penalised.</param>
    /// <returns>Coefficients at the minimum.</returns>
    public static double[] Minimise(Func<double[], Point> evaluate, double[] start, (double Alpha, double Lambda) penalty, int free)
    {
        var current = start;
        var point = evaluate(current);
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            var target = Descend(point, current, penalty, free);
            var step = target.Zip(current, (t, c) => Math.Abs(t - c)).Max();
            if (step < Tolerance)
            {
                return target;
            }

            (current, point) = Move(evaluate, (current, point), target, b => Penalty(b, penalty, free));
        }

        return current;
    }

    private static (double[] Coefficients, Point Point) Move(Func<double[], Point> evaluate, (double[] Coefficients, Point Point) from, double[] target, Func<double[], double> penalty)
    {
        var before = penalty(from.Coefficients) - from.Point.Value;
        var (coefficients, point) = (target, evaluate(target));
        for (var halving = 0; halving < MaximumHalvings && !(penalty(coefficients) - point.Value <= before + (1e-13 * Math.Abs(before))); halving++)
        {
            coefficients = [.. coefficients.Zip(from.Coefficients, (t, c) => (t + c) / 2)];
            point = evaluate(coefficients);
        }

        return (coefficients, point);
    }

    private static double[] Descend(Point point, double[] at, (double Alpha, double Lambda) penalty, int free)
    {
        var n = at.Length;
        var b = (double[])at.Clone();
        var gradient = (double[])point.Score.Clone();
        for (var sweep = 0; sweep < MaximumSweeps; sweep++)
        {
            var largest = 0.0;
            for (var j = 0; j < n; j++)
            {
                var curvature = point.Information[(j * n) + j];
                if (curvature <= 0)
                {
                    continue;
                }

                var (lasso, ridge) = j < free ? (0, 0) : (penalty.Alpha * penalty.Lambda, (1 - penalty.Alpha) * penalty.Lambda);
                var updated = SoftThreshold(gradient[j] + (curvature * b[j]), lasso) / (curvature + ridge);
                var step = updated - b[j];
                b[j] = updated;
                largest = Math.Max(largest, Math.Abs(step));
                for (var k = 0; k < n && step != 0; k++)
                {
                    gradient[k] -= step * point.Information[(j * n) + k];
                }
            }

            if (largest < Tolerance / 10)
            {
                break;
            }
        }

        return b;
    }

    private static double Penalty(double[] b, (double Alpha, double Lambda) penalty, int free)
    {
        var sum = 0.0;
        for (var j = free; j < b.Length; j++)
        {
            sum += (penalty.Alpha * Math.Abs(b[j])) + ((1 - penalty.Alpha) / 2 * b[j] * b[j]);
        }

        return penalty.Lambda * sum;
    }

    private static double SoftThreshold(double value, double threshold) =>
        value > threshold ? value - threshold : value < -threshold ? value + threshold : 0;
}
