using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.GeneralisedLinearModels;

/// <summary>Distribution of the outcome and its canonical or customary link.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Dispersion">Negative binomial: k in variance mean + k mean², above 0; 0 for the others.</param>
public sealed record GlmFamily(GlmKind Kind, double Dispersion = 0)
{
    public static GlmFamily Binomial { get; } = new(GlmKind.Binomial);

    public static GlmFamily Poisson { get; } = new(GlmKind.Poisson);

    public static GlmFamily NegativeBinomial(double dispersion) => new(GlmKind.NegativeBinomial, dispersion);

    /// <summary>Mean at a linear predictor: logistic for binomial, exponential for counts.</summary>
    public double Mean(double linearPredictor) => Kind is GlmKind.Binomial
        ? linearPredictor >= 0 ? 1 / (1 + Elementary.Exp(-linearPredictor)) : 1 - (1 / (1 + Elementary.Exp(linearPredictor)))
        : Elementary.Exp(linearPredictor);

    /// <summary>Variance at a mean.</summary>
    public double Variance(double mean) => Kind switch
    {
        GlmKind.Binomial => mean * (1 - mean),
        GlmKind.Poisson => mean,
        _ => mean + (Dispersion * mean * mean),
    };

    /// <summary>Derivative of the mean by the linear predictor, at a mean.</summary>
    public double Slope(double mean) => Kind is GlmKind.Binomial ? mean * (1 - mean) : mean;

    /// <summary>Linear predictor of a mean.</summary>
    internal double Link(double mean) => Kind is GlmKind.Binomial ? Elementary.Log(mean / (1 - mean)) : Elementary.Log(mean);

    /// <summary>Twice the log-likelihood lost against a perfect fit, for one outcome.</summary>
    internal double Deviance(double outcome, double mean) => 2 * (Kind switch
    {
        GlmKind.Binomial => Part(outcome, mean) + Part(1 - outcome, 1 - mean),
        GlmKind.Poisson => Part(outcome, mean) - (outcome - mean),
        _ => Part(outcome, mean) - ((outcome + (1 / Dispersion)) * Elementary.Log((1 + (Dispersion * outcome)) / (1 + (Dispersion * mean)))),
    });

    private static double Part(double outcome, double mean) => outcome == 0 ? 0 : outcome * Elementary.Log(outcome / Math.Max(mean, 1e-300));
}
