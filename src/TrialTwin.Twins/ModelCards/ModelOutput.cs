namespace TrialTwin.Twins.ModelCards;

/// <summary>What results.csv holds.</summary>
public enum ModelOutput
{
    /// <summary>Quantiles over the patients.</summary>
    Quantiles,

    /// <summary>The course of every patient.</summary>
    Trajectories,
}
