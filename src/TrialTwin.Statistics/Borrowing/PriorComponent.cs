namespace TrialTwin.Statistics.Borrowing;

/// <summary>A conjugate distribution of a rate or mean; mixtures of them are closed under updating.</summary>
public abstract record PriorComponent
{
    public abstract double Mean { get; }

    public abstract double Variance { get; }

    public abstract double LogDensity(double x);

    public abstract double Cdf(double x);

    /// <summary>First and second derivative of the log density.</summary>
    public abstract (double Score, double Curvature) Derivatives(double x);

    /// <summary>Component after data, and the log of the data's predictive probability up to a constant of the data.</summary>
    public abstract (PriorComponent Posterior, double LogEvidence) Update(HistoricalStudy data);

    /// <summary>Probabilities, before the data, of a result at most and at least as high.</summary>
    public abstract (double AtMost, double AtLeast) PredictiveTails(HistoricalStudy data);

    /// <summary>Value at a point of the whole line (log odds, log or identity), and the derivative there.</summary>
    public abstract (double Value, double Slope) FromLine(double u);

    /// <summary>The point of the whole line of a value.</summary>
    public abstract double ToLine(double x);

    /// <summary>Interval of the line outside which less than about 1e-8 of the component lies.</summary>
    public abstract (double Lower, double Upper) Support { get; }

    /// <summary>The component of highest likelihood for weighted values.</summary>
    /// <param name="values">Values.</param>
    /// <param name="weights">Weights that add up to 1.</param>
    internal abstract PriorComponent Refit(ReadOnlySpan<double> values, ReadOnlySpan<double> weights);
}
