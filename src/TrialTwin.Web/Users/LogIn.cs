using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace TrialTwin.Web.Users;

/// <summary>Cookie log-in: everything but the one-time-link page, the styles and the health check needs it.</summary>
public static class LogIn
{
    public static IServiceCollection AddLogIn(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "trialtwin";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;  // Plain HTTP on the loopback address.
            cookie.LoginPath = AppUrls.Enter;
            cookie.ReturnUrlParameter = "return";
            cookie.ExpireTimeSpan = TimeSpan.FromDays(30);
            cookie.SlidingExpiration = true;
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        return services;
    }

    public static void MapLeaving(this IEndpointRouteBuilder routes) =>
        routes.MapPost(AppUrls.Leave, async (HttpContext context) =>
        {
            await context.SignOutAsync();
            return Results.LocalRedirect(AppUrls.Enter);
        }).WithMetadata(new Microsoft.AspNetCore.Antiforgery.RequireAntiforgeryTokenAttribute());
}
