using Microsoft.AspNetCore.Components.Authorization;
using TrialTwin.Studies.Users;

namespace TrialTwin.Web.Users;

/// <summary>The person behind this browser, whose name stands in the audit trail.</summary>
public sealed class SignedIn(AuthenticationStateProvider provider)
{
    public async Task<Actor> ActorAsync() => PersonClaims.From((await provider.GetAuthenticationStateAsync()).User);
}
