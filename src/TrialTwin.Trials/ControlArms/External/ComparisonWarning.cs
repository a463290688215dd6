namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Why a comparison may mislead.</summary>
/// <param name="Kind">Kind, a stable word.</param>
/// <param name="Message">What was seen, in words.</param>
public sealed record ComparisonWarning(string Kind, string Message);
