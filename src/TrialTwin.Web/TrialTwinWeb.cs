using System.Globalization;
using System.Net;
using TrialTwin.Web.Hosting;
using TrialTwin.Web.Users;

namespace TrialTwin.Web;

/// <summary>The web app, built but not yet started; the command line and the browser tests start it.</summary>
public static class TrialTwinWeb
{
    public static WebApplication Build(WebOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TrialTwinWeb).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Parse(options.Address), options.Port));
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Doorkeeper>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddLogIn();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapGet(AppUrls.Health, () => Results.Text("ok")).AllowAnonymous();
        app.MapLeaving();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }

    /// <summary>The address at which a started app answers.</summary>
    public static Uri AddressOf(WebApplication app) => new(app.Urls.First().ToString(CultureInfo.InvariantCulture));

    /// <summary>A fresh one-time link into a started app.</summary>
    public static Uri NewAccessLink(WebApplication app) =>
        new(AddressOf(app), AppUrls.EnterWith(app.Services.GetRequiredService<Doorkeeper>().NewLink()));
}
