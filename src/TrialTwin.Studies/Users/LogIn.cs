namespace TrialTwin.Studies.Users;

/// <summary>A log-in that succeeded.</summary>
/// <param name="User">Who.</param>
/// <param name="SessionToken">Secret that the browser keeps; only its hash is stored.</param>
/// <param name="ExpiresAt">End of the session, UTC.</param>
public sealed record LogIn(Actor User, string SessionToken, DateTimeOffset ExpiresAt);
