namespace TrialTwin.Reports.Pdf;

/// <summary>What a PDF says of itself.</summary>
/// <param name="Title">Title, shown in the reader's window.</param>
/// <param name="Author">Name of the person it was prepared for.</param>
/// <param name="Creator">Software and version.</param>
/// <param name="Created">The one time in the file.</param>
/// <param name="SignerName">Who signs: a person, or the installation.</param>
/// <param name="SignatureMeaning">What the signature says, such as "Approved".</param>
public sealed record PdfDetails(
    string Title,
    string Author,
    string Creator,
    DateTimeOffset Created,
    string SignerName,
    string SignatureMeaning);
