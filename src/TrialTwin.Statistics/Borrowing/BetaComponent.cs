using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>Beta(a, b) distribution of a response rate.</summary>
public sealed record BetaComponent(double A, double B) : PriorComponent
{
    private const int MaximumSteps = 60;

    public override double Mean => A / (A + B);

    public override double Variance => A * B / ((A + B) * (A + B) * (A + B + 1));

    public override (double Lower, double Upper) Support
    {
        get
        {
            double centre = PolygammaFunction.Digamma(A) - PolygammaFunction.Digamma(B);
            double reach = 8 * Math.Sqrt(PolygammaFunction.Trigamma(A) + PolygammaFunction.Trigamma(B));
            return (centre - reach - (20 / A), centre + reach + (20 / B));
        }
    }

    public static BetaComponent OfMoments(double mean, double sd)
    {
        double size = (mean * (1 - mean) / (sd * sd)) - 1;
        return new BetaComponent(mean * size, (1 - mean) * size);
    }

    public override double LogDensity(double x) =>
        Power(A - 1, x) + Power(B - 1, 1 - x) - GammaFunction.LogBeta(A, B);

    public override double Cdf(double x) => IncompleteBeta.Regularised(A, B, Math.Clamp(x, 0, 1));

    public override (double Score, double Curvature) Derivatives(double x) =>
        (((A - 1) / x) - ((B - 1) / (1 - x)), -((A - 1) / (x * x)) - ((B - 1) / ((1 - x) * (1 - x))));

    public override (PriorComponent Posterior, double LogEvidence) Update(HistoricalStudy data)
    {
        var (r, n) = Of(data);
        var posterior = new BetaComponent(A + r, B + n - r);
        return (posterior, GammaFunction.LogBeta(posterior.A, posterior.B) - GammaFunction.LogBeta(A, B));
    }

    public override (double AtMost, double AtLeast) PredictiveTails(HistoricalStudy data)
    {
        var (r, n) = Of(data);
        double below = 0;
        for (int k = 0; k < r; k++)
        {
            below += Predictive(k, n);
        }

        double at = Predictive(r, n);
        return (Math.Min(1, below + at), Math.Max(0, 1 - below));
    }

    public override (double Value, double Slope) FromLine(double u)
    {
        double x = u < 0 ? Elementary.Exp(u) / (1 + Elementary.Exp(u)) : 1 / (1 + Elementary.Exp(-u));
        double complement = 1 / (1 + Elementary.Exp(Math.Min(u, 700)));
        return (x, x * complement);
    }

    public override double ToLine(double x) => Elementary.Log(x / (1 - x));

    /// <summary>Shapes are kept at 1 or above, so that expected information stays defined.</summary>
    internal override PriorComponent Refit(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        double logX = 0, logRest = 0;
        for (int i = 0; i < values.Length; i++)
        {
            logX += weights[i] * Elementary.Log(values[i]);
            logRest += weights[i] * Elementary.Log1p(-values[i]);
        }

        double a = Math.Max(1, A), b = Math.Max(1, B);
        for (int step = 0; step < MaximumSteps; step++)
        {
            double whole = PolygammaFunction.Digamma(a + b);
            double shared = PolygammaFunction.Trigamma(a + b);
            double g = logX - PolygammaFunction.Digamma(a) + whole;
            double h = logRest - PolygammaFunction.Digamma(b) + whole;
            double p = PolygammaFunction.Trigamma(a) - shared;
            double q = PolygammaFunction.Trigamma(b) - shared;
            double determinant = (p * q) - (shared * shared);
            double nextA = a + (((q * g) + (shared * h)) / determinant);
            double nextB = b + (((shared * g) + (p * h)) / determinant);
            nextA = Math.Clamp(nextA, Math.Max(1, a / 2), 2 * a);
            nextB = Math.Clamp(nextB, Math.Max(1, b / 2), 2 * b);
            bool settled = Math.Abs(nextA - a) + Math.Abs(nextB - b) < 1e-10 * (a + b);
            (a, b) = (nextA, nextB);
            if (settled)
            {
                break;
            }
        }

        return new BetaComponent(a, b);
    }

    private double Predictive(double k, double n) => Elementary.Exp(
        GammaFunction.LogGamma(n + 1) - GammaFunction.LogGamma(k + 1) - GammaFunction.LogGamma(n - k + 1)
        + GammaFunction.LogBeta(A + k, B + n - k) - GammaFunction.LogBeta(A, B));

    private static double Power(double exponent, double x) => exponent == 0 ? 0 : exponent * Elementary.Log(x);

    private static (double Responders, double Patients) Of(HistoricalStudy data) => data is BinaryStudy study
        ? (study.Responders, study.Patients)
        : throw new ArgumentException($"A beta distribution is updated by responders among patients, not by {data.GetType().Name}.", nameof(data));
}
