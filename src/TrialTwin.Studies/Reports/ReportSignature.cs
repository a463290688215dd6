namespace TrialTwin.Studies.Reports;

/// <summary>A signature as the report prints and carries it.</summary>
/// <param name="SignerName">The person.</param>
/// <param name="Meaning">What signing says, such as "Approved" or "Reviewed".</param>
/// <param name="SignedAt">UTC.</param>
public sealed record ReportSignature(string SignerName, string Meaning, DateTimeOffset SignedAt);
