namespace TrialTwin.Twins.Compounds;

/// <summary>What a compound does to an enzyme, its own metabolism included. Every constant is an unbound concentration, umol/L.</summary>
/// <param name="Enzyme">Which.</param>
/// <param name="InhibitionConstant">Ki of competitive inhibition.</param>
/// <param name="InactivationRate">kinact of mechanism-based inhibition, 1/h.</param>
/// <param name="InactivationConstant">KI of mechanism-based inhibition.</param>
/// <param name="InductionMaximum">Emax: largest rise of the synthesis, relative to the uninduced one.</param>
/// <param name="InductionConstant">EC50 of induction.</param>
public sealed record EnzymeInteraction(
    PathwayEnzyme Enzyme,
    CompoundParameter? InhibitionConstant = null,
    CompoundParameter? InactivationRate = null,
    CompoundParameter? InactivationConstant = null,
    CompoundParameter? InductionMaximum = null,
    CompoundParameter? InductionConstant = null)
{
    /// <summary>Whether the amount of the enzyme changes, not only its activity.</summary>
    public bool ChangesAmount() => InactivationRate is not null || InductionMaximum is not null;

    /// <summary>Every number, in the order of the file.</summary>
    public IReadOnlyList<CompoundParameter> List() =>
    [
        .. new[] { InhibitionConstant, InactivationRate, InactivationConstant, InductionMaximum, InductionConstant }.OfType<CompoundParameter>(),
    ];
}
