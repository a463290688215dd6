namespace TrialTwin.Twins.Bioequivalence;

/// <summary>How a trial of two formulations is laid out.</summary>
public enum EquivalenceDesign
{
    /// <summary>Everyone takes both, half of them the reference first: two sequences, two periods.</summary>
    Crossover,

    /// <summary>Half take the test, half the reference.</summary>
    Parallel,
}
