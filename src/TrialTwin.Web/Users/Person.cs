namespace TrialTwin.Web.Users;

/// <summary>Who is signed in.</summary>
public sealed record Person(string Id, string Name);
