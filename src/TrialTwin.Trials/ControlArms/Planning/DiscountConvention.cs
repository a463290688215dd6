namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>What a discount multiplies; the two in use give different sizes for the same factor.</summary>
public enum DiscountConvention
{
    /// <summary>Factors on the correlation and on the standard deviation: V = (g s)² (1 - (l r)²).</summary>
    CorrelationAndSpread,

    /// <summary>Factors on R² and on the variance, R² of the variance before inflation: V = a s² - d R² s² (the R package postcard).</summary>
    R2AndVariance,
}
