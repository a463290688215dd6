namespace TrialTwin.Twins.Populations;

/// <summary>Factor of a disease on an enzyme's abundance.</summary>
public sealed record EnzymeFactor(Enzyme Enzyme, double Factor);
