namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>How far the trial's controls may lie from history; no method is safe under any drift.</summary>
/// <param name="Lower">Lowest difference from the mean of the prior, endpoint unit (a rate for binary), at most 0.</param>
/// <param name="Upper">Highest difference, at least 0.</param>
/// <param name="Justification">Why no further, from differences between studies.</param>
public sealed record DriftRange(double Lower, double Upper, string Justification);
