namespace TrialTwin.Twins.Compounds;

/// <summary>A published range that the model is checked against and never fitted to.</summary>
/// <param name="Quantity">Which figure.</param>
/// <param name="Lower">Lower end.</param>
/// <param name="Upper">Upper end; equal to the lower end for a single figure.</param>
/// <param name="Source">Publication.</param>
public sealed record PublishedPharmacokinetics(PharmacokineticQuantity Quantity, double Lower, double Upper, string Source);
