namespace TrialTwin.Twins.Bioequivalence;

/// <summary>Twins on both formulations, and the trials simulated with them.</summary>
/// <param name="Study">What was simulated.</param>
/// <param name="Pairs">Everyone who could be simulated on both.</param>
/// <param name="AreaTrials">Interval of the area, by trial; empty without trials, or with too few twins for one.</param>
/// <param name="CmaxTrials">Interval of the peak, by trial.</param>
public sealed record BioequivalenceOutcome(
    BioequivalenceStudy Study,
    IReadOnlyList<TwinPair> Pairs,
    IReadOnlyList<EquivalenceInterval> AreaTrials,
    IReadOnlyList<EquivalenceInterval> CmaxTrials);
