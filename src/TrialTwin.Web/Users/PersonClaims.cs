using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using TrialTwin.Studies.Users;

namespace TrialTwin.Web.Users;

/// <summary>The person as the cookie carries it.</summary>
public static class PersonClaims
{
    public static ClaimsPrincipal Principal(Actor person) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, person.Id), new Claim(ClaimTypes.Name, person.Name)],
        CookieAuthenticationDefaults.AuthenticationScheme));

    public static Actor From(ClaimsPrincipal principal) => new(
        principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."),
        principal.Identity?.Name ?? "");
}
