namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>A stated caution against history that was kinder than the trial will be.</summary>
/// <param name="Id">Such as "stated".</param>
/// <param name="Score">Factor on the score's correlation (or incremental R²), 0 to 1.</param>
/// <param name="Covariates">Factor on the covariates' correlation (or R²), 0 to 1.</param>
/// <param name="Spread">Factor on the SD (or variance), 1 to 4.</param>
public sealed record Discount(string Id, double Score, double Covariates = 1, double Spread = 1)
{
    /// <summary>One arm's outcome after the discount.</summary>
    /// <param name="standardDeviation">SD before the discount.</param>
    /// <param name="covariates">R² of the covariates before the discount; 0 for an unadjusted analysis.</param>
    /// <param name="score">Incremental R² of the score before the discount; 0 without a score.</param>
    /// <param name="convention">What the factors multiply.</param>
    public ArmOutcome Apply(double standardDeviation, double covariates, double score, DiscountConvention convention)
    {
        if (convention == DiscountConvention.CorrelationAndSpread)
        {
            double left = (1 - (Covariates * Covariates * covariates)) * (1 - Shrunk(Score * Score, score));
            return new ArmOutcome(Spread * standardDeviation, 1 - left);
        }

        double explained = (Covariates * covariates) + ((1 - covariates) * Shrunk(Score, score));
        return new ArmOutcome(Math.Sqrt(Spread) * standardDeviation, explained / Spread);
    }

    // A score that does harm is not discounted into one that does less.
    private static double Shrunk(double factor, double r2) => r2 > 0 ? factor * r2 : r2;
}
