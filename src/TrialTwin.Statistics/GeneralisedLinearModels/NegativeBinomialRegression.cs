using TrialTwin.Numerics.Functions;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.GeneralisedLinearModels;

/// <summary>
/// Negative binomial regression with the dispersion estimated by maximum likelihood: the profile likelihood of the
/// logarithm of k is searched by golden section between 1e-4 and 1e3.
/// </summary>
public static class NegativeBinomialRegression
{
    private const double GoldenSection = 0.6180339887498949;
    private const int Steps = 60;
    private const double LowestLog = -9.210340371976182;
    private const double HighestLog = 6.907755278982137;

    /// <summary>The model at the dispersion of highest likelihood; a dispersion at 1e-4 means that a Poisson model would do.</summary>
    public static GeneralisedLinearModel Fit(DesignMatrix design, IReadOnlyList<double> outcome, IReadOnlyList<double>? offset = null)
    {
        double low = LowestLog;
        double high = HighestLog;
        double inner = high - (GoldenSection * (high - low));
        double outer = low + (GoldenSection * (high - low));
        double atInner = LogLikelihood(At(inner), outcome);
        double atOuter = LogLikelihood(At(outer), outcome);
        for (int i = 0; i < Steps; i++)
        {
            if (atInner >= atOuter)
            {
                (high, outer, atOuter) = (outer, inner, atInner);
                inner = high - (GoldenSection * (high - low));
                atInner = LogLikelihood(At(inner), outcome);
            }
            else
            {
                (low, inner, atInner) = (inner, outer, atOuter);
                outer = low + (GoldenSection * (high - low));
                atOuter = LogLikelihood(At(outer), outcome);
            }
        }

        return At(0.5 * (low + high));

        GeneralisedLinearModel At(double logDispersion) =>
            GeneralisedLinearModel.Fit(GlmFamily.NegativeBinomial(Elementary.Exp(logDispersion)), design, outcome, null, offset);
    }

    /// <summary>Log-likelihood of counts under a fitted negative binomial model.</summary>
    public static double LogLikelihood(GeneralisedLinearModel model, IReadOnlyList<double> outcome)
    {
        double size = 1 / model.Family.Dispersion;
        double sum = 0;
        for (int i = 0; i < outcome.Count; i++)
        {
            double mean = model.Fitted[i];
            sum += GammaFunction.LogGamma(outcome[i] + size) - GammaFunction.LogGamma(size) - GammaFunction.LogGamma(outcome[i] + 1)
                - (size * Elementary.Log1p(mean / size))
                + (outcome[i] == 0 ? 0 : outcome[i] * Elementary.Log(mean / (mean + size)));
        }

        return sum;
    }
}
