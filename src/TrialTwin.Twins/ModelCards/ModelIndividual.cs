namespace TrialTwin.Twins.ModelCards;

/// <summary>One patient of a model.</summary>
/// <param name="Id">Name in the results.</param>
/// <param name="Values">Parameters before covariate effects, then covariates, in the order of the card.</param>
public sealed record ModelIndividual(string Id, IReadOnlyList<double> Values);
