using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Quadrature;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>
/// Summary of one control group: a likelihood in the parameter that studies are exchangeable in (log odds, mean or log rate).
/// </summary>
/// <param name="Id">Name of the study.</param>
public abstract record HistoricalStudy(string Id)
{
    private const double Reach = 9;
    private const int Panels = 4;

    /// <summary>Log-likelihood at the linked parameter, up to a constant.</summary>
    public abstract double LogLikelihood(double parameter);

    /// <summary>Centre of the likelihood's normal approximation, linked scale.</summary>
    public abstract double Centre { get; }

    /// <summary>SD of that approximation.</summary>
    public abstract double Spread { get; }

    /// <summary>Rate or mean at a linked parameter.</summary>
    public abstract double Natural(double parameter);

    /// <summary>
    /// Log of the likelihood averaged over parameters from N(mean, sd²), relative to the likelihood at <see cref="Centre"/>.
    /// </summary>
    public virtual double LogMarginal(double mean, double sd)
    {
        double precision = (1 / (sd * sd)) + (1 / (Spread * Spread));
        double centre = ((mean / (sd * sd)) + (Centre / (Spread * Spread))) / precision;
        double reach = Reach / Math.Sqrt(precision);
        double reference = LogLikelihood(Centre);
        return Elementary.Log(PanelRule.Of(centre - reach, centre + reach, Panels).Integrate(parameter =>
            Elementary.Exp(LogLikelihood(parameter) - reference) * NormalDistribution.Density((parameter - mean) / sd) / sd));
    }
}
