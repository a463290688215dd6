namespace TrialTwin.Reports;

/// <summary>A person's signature as the PDF carries it.</summary>
/// <param name="Signer">The person.</param>
/// <param name="Meaning">What signing says, such as "Approved".</param>
public sealed record SignatureStatement(string Signer, string Meaning);
