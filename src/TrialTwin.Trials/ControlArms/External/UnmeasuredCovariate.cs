namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Something that may differ between the sources and cannot be balanced.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Why">Why it may matter.</param>
public sealed record UnmeasuredCovariate(string Name, string Why);
