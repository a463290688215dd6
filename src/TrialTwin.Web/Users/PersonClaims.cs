using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using TrialTwin.Studies.Users;

namespace TrialTwin.Web.Users;

/// <summary>The person and the session as the cookie carries them; the cookie is encrypted.</summary>
public static class PersonClaims
{
    private const string Session = "trialtwin:session";

    public static ClaimsPrincipal Principal(LogIn logIn) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, logIn.User.Id),
            new Claim(ClaimTypes.Name, logIn.User.Name),
            new Claim(Session, logIn.SessionToken),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme));

    public static Actor From(ClaimsPrincipal principal) => new(
        principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."),
        principal.Identity?.Name ?? "");

    public static string? SessionOf(ClaimsPrincipal principal) => principal.FindFirstValue(Session);
}
