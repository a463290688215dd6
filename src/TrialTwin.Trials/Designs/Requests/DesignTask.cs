namespace TrialTwin.Trials.Designs.Requests;

/// <summary>What is asked of a design.</summary>
public enum DesignTask
{
    /// <summary>Its bounds and information.</summary>
    Boundaries,

    /// <summary>The size for its power.</summary>
    SampleSize,

    /// <summary>Its power with a given size.</summary>
    Power,
}
