namespace TrialTwin.Twins.ModelCards;

/// <summary>A population drawn from the between-subject variability of a card.</summary>
/// <param name="Size">Number of patients.</param>
/// <param name="Seed">Seed of the draws.</param>
public sealed record ModelPopulation(int Size, ulong Seed);
