using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>Posterior of the hazard ratio of two exponential arms, exact up to quadrature.</summary>
/// <param name="Active">Posterior of the active arm's rate.</param>
/// <param name="Control">Posterior of the controls' log rate.</param>
public sealed record HazardRatioPosterior(GammaComponent Active, ControlPosterior Control)
{
    private const int BisectionSteps = 80;

    public double Mean => Active.Mean * ExpectedInverse(1);

    public double Sd => Math.Sqrt(((Active.Variance + (Active.Mean * Active.Mean)) * ExpectedInverse(2)) - (Mean * Mean));

    /// <summary>Posterior mean of the log hazard ratio.</summary>
    public double LogMean => PolygammaFunction.Digamma(Active.Shape) - Elementary.Log(Active.Rate) - LogControl;

    /// <summary>Posterior SD of the log hazard ratio.</summary>
    public double LogSd
    {
        get
        {
            double mean = LogControl;
            double variance = Control.Parameters.Select((parameter, i) => Control.Weights[i] * (parameter - mean) * (parameter - mean)).Sum();
            return Math.Sqrt(PolygammaFunction.Trigamma(Active.Shape) + variance);
        }
    }

    private double LogControl => Control.Parameters.Select((parameter, i) => Control.Weights[i] * parameter).Sum();

    /// <summary>Probability that the hazard ratio lies below a value.</summary>
    public double Cdf(double ratio)
    {
        double sum = 0;
        for (int i = 0; i < Control.Parameters.Count; i++)
        {
            sum += Control.Weights[i] * Active.Cdf(ratio * Elementary.Exp(Control.Parameters[i]));
        }

        return sum;
    }

    /// <summary>Hazard ratio with probability p below it.</summary>
    public double Quantile(double p)
    {
        double low = -30, high = 30;
        for (int i = 0; i < BisectionSteps; i++)
        {
            double middle = 0.5 * (low + high);
            (low, high) = Cdf(Elementary.Exp(middle)) < p ? (middle, high) : (low, middle);
        }

        return Elementary.Exp(0.5 * (low + high));
    }

    private double ExpectedInverse(int power)
    {
        double sum = 0;
        for (int i = 0; i < Control.Parameters.Count; i++)
        {
            sum += Control.Weights[i] * Elementary.Exp(-power * Control.Parameters[i]);
        }

        return sum;
    }
}
