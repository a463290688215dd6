namespace TrialTwin.Twins.ModelCards;

/// <summary>Something known of a patient that parameters may depend on.</summary>
/// <param name="Name">Name in covariate effects.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Reference">Value of a patient of whom it is not known.</param>
/// <param name="Lower">Smallest value.</param>
/// <param name="Upper">Largest value.</param>
public sealed record CardCovariate(string Name, string Unit, double Reference, double Lower, double Upper);
