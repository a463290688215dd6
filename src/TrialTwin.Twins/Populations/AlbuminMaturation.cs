namespace TrialTwin.Twins.Populations;

/// <summary>Maturation and spread of plasma albumin (PK-Sim ontogeny database 7.3).</summary>
public sealed record AlbuminMaturation(double HillExponent, double HalfMaturationWeeks, double GeometricSd);
