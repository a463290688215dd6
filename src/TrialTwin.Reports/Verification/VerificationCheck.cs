namespace TrialTwin.Reports.Verification;

/// <summary>One thing checked.</summary>
/// <param name="Name">What was checked.</param>
/// <param name="Passed">Whether it holds.</param>
/// <param name="Reason">What was found.</param>
public sealed record VerificationCheck(string Name, bool Passed, string Reason);
