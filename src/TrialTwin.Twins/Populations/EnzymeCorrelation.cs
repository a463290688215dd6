namespace TrialTwin.Twins.Populations;

/// <summary>Rank correlation of two enzymes between livers (Achour 2014).</summary>
public sealed record EnzymeCorrelation(Enzyme First, Enzyme Second, double Spearman);
