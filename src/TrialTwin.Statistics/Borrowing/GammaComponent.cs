using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>Gamma distribution of a hazard rate.</summary>
/// <param name="Shape">Events it stands for, above 0.</param>
/// <param name="Rate">Exposure it stands for, above 0.</param>
public sealed record GammaComponent(double Shape, double Rate) : PriorComponent
{
    private const int MaximumSteps = 60;

    public override double Mean => Shape / Rate;

    public override double Variance => Shape / (Rate * Rate);

    public override (double Lower, double Upper) Support
    {
        get
        {
            double centre = PolygammaFunction.Digamma(Shape) - Elementary.Log(Rate);
            double reach = 8 * Math.Sqrt(PolygammaFunction.Trigamma(Shape));
            return (centre - reach - (20 / Shape), centre + reach);
        }
    }

    public static GammaComponent OfMoments(double mean, double sd) => new(mean * mean / (sd * sd), mean / (sd * sd));

    public override double LogDensity(double x) =>
        (Shape * Elementary.Log(Rate)) + ((Shape - 1) * Elementary.Log(x)) - (Rate * x) - GammaFunction.LogGamma(Shape);

    public override double Cdf(double x) => x <= 0 ? 0 : IncompleteGamma.Lower(Shape, Rate * x);

    public override (double Score, double Curvature) Derivatives(double x) => (((Shape - 1) / x) - Rate, -(Shape - 1) / (x * x));

    public override (PriorComponent Posterior, double LogEvidence) Update(HistoricalStudy data)
    {
        var study = Of(data);
        var posterior = new GammaComponent(Shape + study.Events, Rate + study.Exposure);
        return (
            posterior,
            (Shape * Elementary.Log(Rate)) - (posterior.Shape * Elementary.Log(posterior.Rate))
                + GammaFunction.LogGamma(posterior.Shape) - GammaFunction.LogGamma(Shape));
    }

    public override (double AtMost, double AtLeast) PredictiveTails(HistoricalStudy data)
    {
        var study = Of(data);
        double share = Rate / (Rate + study.Exposure);
        return (
            IncompleteBeta.Regularised(Shape, study.Events + 1, share),
            study.Events == 0 ? 1 : 1 - IncompleteBeta.Regularised(Shape, study.Events, share));
    }

    public override (double Value, double Slope) FromLine(double u)
    {
        double x = Elementary.Exp(u);
        return (x, x);
    }

    public override double ToLine(double x) => Elementary.Log(x);

    internal override PriorComponent Refit(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        double mean = 0, log = 0;
        for (int i = 0; i < values.Length; i++)
        {
            mean += weights[i] * values[i];
            log += weights[i] * Elementary.Log(values[i]);
        }

        double gap = Elementary.Log(mean) - log;
        double shape = (3 - gap + Math.Sqrt(((gap - 3) * (gap - 3)) + (24 * gap))) / (12 * gap);
        for (int step = 0; step < MaximumSteps; step++)
        {
            double change = (Elementary.Log(shape) - PolygammaFunction.Digamma(shape) - gap) / ((1 / shape) - PolygammaFunction.Trigamma(shape));
            shape = Math.Max(shape / 2, shape - change);
            if (Math.Abs(change) < 1e-11 * shape)
            {
                break;
            }
        }

        return new GammaComponent(shape, shape / mean);
    }

    private static ExponentialStudy Of(HistoricalStudy data) => data as ExponentialStudy
        ?? throw new ArgumentException($"A gamma distribution is updated by events over exposure, not by {data.GetType().Name}.", nameof(data));
}
