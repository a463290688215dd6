namespace TrialTwin.Numerics.Ode;

/// <summary>How accurately and how long to integrate.</summary>
/// <param name="RelativeTolerance">Error per step relative to each state, 1e-12 to 0.1.</param>
/// <param name="AbsoluteTolerance">Error per step below which a state does not matter, above 0, in the states' units.</param>
/// <param name="StepsPerPatient">Steps, rejected ones included, after which a patient is given up.</param>
public sealed record SolverSettings(double RelativeTolerance = 1e-6, double AbsoluteTolerance = 1e-9, int StepsPerPatient = 100_000);
