using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>Normal distribution of a mean.</summary>
public sealed record NormalComponent(double Centre, double Sd) : PriorComponent
{
    private const double LogSqrt2Pi = 0.91893853320467274178;

    public override double Mean => Centre;

    public override double Variance => Sd * Sd;

    public override (double Lower, double Upper) Support => (Centre - (9 * Sd), Centre + (9 * Sd));

    public override double LogDensity(double x) => (-0.5 * (x - Centre) * (x - Centre) / (Sd * Sd)) - Elementary.Log(Sd) - LogSqrt2Pi;

    public override double Cdf(double x) => NormalDistribution.Cdf((x - Centre) / Sd);

    public override (double Score, double Curvature) Derivatives(double x) => (-(x - Centre) / (Sd * Sd), -1 / (Sd * Sd));

    public override (PriorComponent Posterior, double LogEvidence) Update(HistoricalStudy data)
    {
        var study = Of(data);
        double error = study.StandardError * study.StandardError;
        double precision = (1 / Variance) + (1 / error);
        double predictive = Math.Sqrt(Variance + error);
        double z = (study.Mean - Centre) / predictive;
        return (
            new NormalComponent(((Centre / Variance) + (study.Mean / error)) / precision, 1 / Math.Sqrt(precision)),
            (-0.5 * z * z) - Elementary.Log(predictive));
    }

    public override (double AtMost, double AtLeast) PredictiveTails(HistoricalStudy data)
    {
        var study = Of(data);
        double z = (study.Mean - Centre) / Math.Sqrt(Variance + (study.StandardError * study.StandardError));
        return (NormalDistribution.Cdf(z), NormalDistribution.UpperTail(z));
    }

    public override (double Value, double Slope) FromLine(double u) => (u, 1);

    public override double ToLine(double x) => x;

    internal override PriorComponent Refit(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        double mean = 0, square = 0;
        for (int i = 0; i < values.Length; i++)
        {
            mean += weights[i] * values[i];
        }

        for (int i = 0; i < values.Length; i++)
        {
            square += weights[i] * (values[i] - mean) * (values[i] - mean);
        }

        return new NormalComponent(mean, Math.Sqrt(square));
    }

    private static NormalStudy Of(HistoricalStudy data) => data as NormalStudy
        ?? throw new ArgumentException($"A normal distribution is updated by a mean, not by {data.GetType().Name}.", nameof(data));
}
