namespace TrialTwin.Twins.Pharmacokinetics;

/// <summary>A pharmacokinetic figure of the twins beside a published one that was never a fit target.</summary>
/// <param name="Quantity">Such as "terminal half-life".</param>
/// <param name="Unit">Unit of every number here.</param>
/// <param name="Median">Median over the virtual patients.</param>
/// <param name="P05">5 % quantile over the virtual patients.</param>
/// <param name="P95">95 % quantile over the virtual patients.</param>
/// <param name="ReferenceLower">Lower end of the published value.</param>
/// <param name="ReferenceUpper">Upper end; equal to the lower end for a single figure.</param>
/// <param name="Source">Where the published value stands.</param>
/// <param name="FoldError">Larger of predicted/reference and its inverse, against the nearest end; 1 when inside.</param>
public sealed record PharmacokineticCheck(
    string Quantity,
    string Unit,
    double Median,
    double P05,
    double P95,
    double ReferenceLower,
    double ReferenceUpper,
    string Source,
    double FoldError);
