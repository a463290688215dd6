namespace TrialTwin.Reports.Verification;

/// <summary>What a verification found.</summary>
/// <param name="Checks">Every check in order.</param>
/// <param name="SealFingerprint">SHA-256 of the certificate that sealed the file; null when none could be read.</param>
public sealed record ReportVerification(IReadOnlyList<VerificationCheck> Checks, string? SealFingerprint)
{
    /// <summary>Whether every check passed.</summary>
    public bool IsValid => Checks.All(check => check.Passed);
}
