using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace TrialTwin.Web.Users;

/// <summary>The person as the cookie carries it.</summary>
public static class PersonClaims
{
    public static ClaimsPrincipal Principal(Person person) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, person.Id), new Claim(ClaimTypes.Name, person.Name)],
        CookieAuthenticationDefaults.AuthenticationScheme));

    public static Person From(ClaimsPrincipal principal) => new(
        principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."),
        principal.Identity?.Name ?? "");
}
