namespace TrialTwin.Numerics.Ode;

/// <summary>The course of one patient.</summary>
/// <param name="Status">How the integration ended.</param>
/// <param name="ReachedTime">Time up to which values are given.</param>
/// <param name="Steps">Steps taken, rejected ones included.</param>
/// <param name="Values">Output times x observables, row by row; NaN after <paramref name="ReachedTime"/>.</param>
public sealed record PatientSolution(PatientStatus Status, double ReachedTime, int Steps, double[] Values);
