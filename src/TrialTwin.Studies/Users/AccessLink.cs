namespace TrialTwin.Studies.Users;

/// <summary>A one-time link as it is handed out: the only moment at which its token is known.</summary>
public sealed record AccessLink(string Token, DateTimeOffset ExpiresAt);
