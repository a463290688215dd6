using System.CommandLine;
using System.Net;
using Microsoft.AspNetCore.Builder;
using TrialTwin.Cli.Execution;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies;
using TrialTwin.Web;

namespace TrialTwin.Cli.Serving;

/// <summary><c>trialtwin serve</c>: the web app, until Ctrl-C.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var data = DataOption.Create();
        var port = new Option<int>("--port") { Description = "Port; 0 takes a free one.", DefaultValueFactory = _ => 5080 };
        var listen = new Option<string>("--listen")
        {
            Description = "Address to listen on; other machines can reach any but the loopback address.",
            DefaultValueFactory = _ => WebOptions.Loopback,
        };
        var command = new Command("serve", "Starts the web app and prints its address with a one-time link.") { data, port, listen };
        return CommandAction.Attach(command, (parse, cancellation) => ServeAsync(
            Options(parse.GetRequiredValue(data), parse.GetValue(port), parse.GetRequiredValue(listen)),
            cancellation));
    }

    private static WebOptions Options(string data, int port, string listen)
    {
        if (!IPAddress.TryParse(listen, out _))
        {
            throw new BadInputException("--listen", $"\"{listen}\" is no IP address.", "Write an address such as 127.0.0.1 or 0.0.0.0.");
        }

        if (port is < 0 or > 65535)
        {
            throw new BadInputException("--port", $"{port} is no port.", "Write a number from 0 to 65535.");
        }

        return new WebOptions(new StudiesOptions { DataDirectory = Path.GetFullPath(data) }, port, listen);
    }

    private static async Task<Outcome> ServeAsync(WebOptions options, CancellationToken cancellation)
    {
        await using var app = TrialTwinWeb.Build(options);
        await StartAsync(app, options, cancellation);
        Console.Out.WriteLine($"TrialTwin is at {TrialTwinWeb.AddressOf(app)}");
        Console.Out.WriteLine($"Open this link once to enter: {await TrialTwinWeb.NewAccessLinkAsync(app, cancellation)}");
        Console.Out.WriteLine($"Data: {options.Studies.DataDirectory}. Ctrl-C ends the server; runs go on at the next start.");
        await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
        await app.StopAsync(CancellationToken.None);
        return new Outcome(["TrialTwin has ended."], [], new { options.Studies.DataDirectory });
    }

    private static async Task StartAsync(WebApplication app, WebOptions options, CancellationToken cancellation)
    {
        try
        {
            await TrialTwinWeb.StartAsync(app, cancellation);
        }
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new BadInputException("--port", $"port {options.Port} on {options.Address} is taken.", "Choose another with --port, or 0 for a free one.");
        }
    }
}
