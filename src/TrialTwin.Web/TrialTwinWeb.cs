using System.Globalization;
using System.Net;
using TrialTwin.Reports;
using TrialTwin.Studies;
using TrialTwin.Studies.Users;
using TrialTwin.Web.Exports;
using TrialTwin.Web.History;
using TrialTwin.Web.Hosting;
using TrialTwin.Web.Plots;
using TrialTwin.Web.Reports;
using TrialTwin.Web.Studies;
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
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);  // Its keys lie with the data, as private as these.

        builder.Services.AddTrialTwinStudies(options.Studies);
        builder.Services.AddTrialTwinReports();
        builder.Services.AddSingleton<ReplicateReplay>();
        builder.Services.AddSingleton<FinishedResults>();
        builder.Services.AddScoped<StudyViews>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddCookieLogIn(options.Studies.DataDirectory);
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
        app.MapAuditCsv();
        app.MapProtocolFile();
        app.MapResultFiles();
        app.MapReportFiles();
        app.MapPlotScript();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null);  // SecurityHeaders has it.
        return app;
    }

    /// <summary>The address at which a started app answers.</summary>
    public static Uri AddressOf(WebApplication app) => new(app.Urls.First().ToString(CultureInfo.InvariantCulture));

    /// <summary>Prepares the data directory and starts to listen.</summary>
    /// <exception cref="TrialTwin.Numerics.Problems.BadInputException">The data directory cannot be used.</exception>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellation = default)
    {
        await app.Services.MigrateStudiesAsync(cancellation);
        await app.StartAsync(cancellation);
    }

    /// <summary>A fresh one-time link into a started app.</summary>
    public static async Task<Uri> NewAccessLinkAsync(WebApplication app, CancellationToken cancellation = default)
    {
        var link = await app.Services.GetRequiredService<AccessLinks>().CreateAsync(Actor.System, cancellation: cancellation);
        return new Uri(AddressOf(app), AppUrls.EnterWith(link.Token));
    }
}
