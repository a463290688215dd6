namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>What a score explains beyond the covariates that are planned anyway.</summary>
public static class IncrementalR2
{
    /// <summary>1 - (1 - R²_full)/(1 - R²_base): share of the variance left by the covariates that the score explains.</summary>
    /// <param name="full">R² of covariates and score together, below 1.</param>
    /// <param name="covariates">R² of the covariates alone, below 1.</param>
    public static double Of(double full, double covariates)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(full, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(covariates, 1);
        return 1 - ((1 - full) / (1 - covariates));
    }
}
