namespace TrialTwin.Twins.Disease;

/// <summary>Mean change from baseline at a visit among the patients seen, with its 95 % interval.</summary>
public sealed record VisitMean(double Week, int Patients, double Mean, double Lower, double Upper);
