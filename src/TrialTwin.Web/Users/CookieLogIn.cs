using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using TrialTwin.Studies.Users;

namespace TrialTwin.Web.Users;

/// <summary>
/// Cookie log-in: everything but the one-time-link page, the styles and the health check needs it. The cookie carries the
/// session's secret, and each request asks the record whether the session still holds, so that logging out is final.
/// </summary>
public static class CookieLogIn
{
    public static IServiceCollection AddCookieLogIn(this IServiceCollection services, string dataDirectory)
    {
        // The keys stay with the data, so that a restart of the server logs nobody out.
        services.AddDataProtection()
            .SetApplicationName("TrialTwin")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(dataDirectory, "keys")));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "trialtwin";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;  // Plain HTTP on the loopback address.
            cookie.LoginPath = AppUrls.Enter;
            cookie.ReturnUrlParameter = "return";
            cookie.ExpireTimeSpan = TimeSpan.FromDays(30);
            cookie.Events.OnValidatePrincipal = RequireOpenSessionAsync;
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        return services.AddScoped<SignedIn>();
    }

    public static void MapLeaving(this IEndpointRouteBuilder routes) =>
        routes.MapPost(AppUrls.Leave, async (HttpContext context, UserDirectory users, IAntiforgery antiforgery) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context))
            {
                return Results.BadRequest("The form was too old. Go back, reload the page and try again.");
            }

            if (PersonClaims.SessionOf(context.User) is { } session)
            {
                await users.LogOutAsync(session, context.RequestAborted);
            }

            await context.SignOutAsync();
            return Results.LocalRedirect(AppUrls.Enter);
        });

    private static async Task RequireOpenSessionAsync(CookieValidatePrincipalContext context)
    {
        var users = context.HttpContext.RequestServices.GetRequiredService<UserDirectory>();
        var session = PersonClaims.SessionOf(context.Principal ?? new ClaimsPrincipal());
        if (session is null || await users.FindBySessionAsync(session, context.HttpContext.RequestAborted) is null)
        {
            context.RejectPrincipal();
        }
    }
}
