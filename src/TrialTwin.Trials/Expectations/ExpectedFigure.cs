namespace TrialTwin.Trials.Expectations;

/// <summary>A key figure of a sample study.</summary>
/// <param name="Name">What it is, such as "patients: published-effect, fixed-1-1-1, treatmentPolicy, ancova".</param>
/// <param name="Value">Value in <paramref name="Unit"/>.</param>
/// <param name="Tolerance">Three Monte Carlo standard errors: what another seed may differ by.</param>
/// <param name="Unit">Unit, or "-" for a pure number.</param>
public sealed record ExpectedFigure(string Name, double Value, double Tolerance, string Unit);
