using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TrialTwin.Browser.Tests.Fixtures;
using TrialTwin.Studies;
using TrialTwin.Studies.Revisions;
using TrialTwin.Trials.Protocols;
using TrialTwin.Web;

[assembly: AssemblyFixture(typeof(RunningServer))]

namespace TrialTwin.Browser.Tests.Fixtures;

/// <summary>The real server on a free port with a data directory of its own, and a browser to visit it.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string directory = Directory.CreateTempSubdirectory("trialtwin-browser-").FullName;
    private WebApplication? app;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string? session;

    /// <summary>Address of the server, with a slash at its end.</summary>
    public Uri Address => TrialTwinWeb.AddressOf(app!);

    public async ValueTask InitializeAsync()
    {
        app = TrialTwinWeb.Build(new WebOptions(new StudiesOptions { DataDirectory = directory }, Port: 0));
        await TrialTwinWeb.StartAsync(app);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Flags, Timeout = 120_000 });
    }

    /// <summary>A fresh one-time link, as the command line prints it.</summary>
    public Task<Uri> NewLinkAsync() => TrialTwinWeb.NewAccessLinkAsync(app!);

    /// <summary>The protocol of a study's newest revision.</summary>
    public async Task<Protocol> NewestRevisionAsync(string studyId)
    {
        var revisions = app!.Services.GetRequiredService<RevisionHistory>();
        var newest = (await revisions.ListAsync(studyId))[0];
        return (await revisions.GetAsync(newest.Id))!.Protocol;
    }

    /// <summary>A browser window that nobody has entered with.</summary>
    public async Task<IPage> OpenWindowAsync(string? session = null)
    {
        var context = await browser!.NewContextAsync(new() { BaseURL = Address.ToString(), StorageState = session });
        context.SetDefaultTimeout(60_000);  // A busy machine, not a slow page.
        return await context.NewPageAsync();
    }

    /// <summary>A window of a person who is in already.</summary>
    public async Task<IPage> EnterAsync()
    {
        if (session is null)
        {
            var first = await OpenWindowAsync();
            await EnterAsync(first, "Grace Hopper");
            session = await first.Context.StorageStateAsync();
            await first.Context.CloseAsync();
        }

        return await OpenWindowAsync(session);
    }

    /// <summary>Uses a fresh link up in a window, and waits until its page answers to clicks.</summary>
    public async Task EnterAsync(IPage page, string name)
    {
        await page.GotoAsync((await NewLinkAsync()).ToString());
        await page.GetByLabel("Your name").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enter TrialTwin" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Home", Level = 1 }).WaitForAsync();
        await page.WaitUntilAliveAsync();  // A menu opened before would close when the page connects.
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        Directory.Delete(directory, recursive: true);
    }

    private static string Chromium() =>
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("The browser tests need Chromium: apt-get install chromium");
}
