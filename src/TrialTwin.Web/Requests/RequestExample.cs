namespace TrialTwin.Web.Requests;

/// <summary>A documented request to start from.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Text">The request, JSON.</param>
public sealed record RequestExample(string Title, string Text);
