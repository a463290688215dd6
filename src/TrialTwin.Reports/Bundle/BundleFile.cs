namespace TrialTwin.Reports.Bundle;

/// <summary>One file attached to a report.</summary>
/// <param name="Name">File name without a folder.</param>
/// <param name="MediaType">Such as "application/json".</param>
/// <param name="Content">Its bytes.</param>
public sealed record BundleFile(string Name, string MediaType, byte[] Content);
