namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>How synthetic patients are drawn.</summary>
public enum SynthesisMethod
{
    /// <summary>Each column from a tree on the columns before it.</summary>
    Cart,

    /// <summary>Empirical margins joined by correlated normals.</summary>
    GaussianCopula,
}
