namespace TrialTwin.Reports.Pdf;

/// <summary>A report could not be printed; the message says what to do.</summary>
public sealed class PrintException(string message) : Exception(message);
