using System.Diagnostics;

namespace TrialTwin.Cli.Tests.Fixtures;

/// <summary>The real command line in a process of its own.</summary>
public sealed class TrialTwinProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> errors;

    private TrialTwinProcess(IReadOnlyList<string> words, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("env")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // A shell that runs the tests in the background may have made its children deaf to Ctrl-C.
        string[] command = ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "trialtwin.dll"), .. words];
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        foreach (var word in command)
        {
            start.ArgumentList.Add(word);
        }

        process = Process.Start(start)!;
        process.StandardInput.Close();
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public static TrialTwinProcess Start(params string[] words) => new(words);

    /// <summary>Runs to the end with variables of its own in the environment.</summary>
    public static async Task<Finished> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] words)
    {
        using var started = new TrialTwinProcess(words, environment);
        return await started.EndAsync();
    }

    /// <summary>Runs to the end.</summary>
    public static async Task<Finished> RunAsync(params string[] words)
    {
        using var started = new TrialTwinProcess(words);
        return await started.EndAsync();
    }

    /// <summary>Sends a signal, such as "INT" for Ctrl-C.</summary>
    public void Signal(string name) =>
        Process.Start("kill", [$"-{name}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!.WaitForExit();

    public async Task<Finished> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return new Finished(process.ExitCode, await output, await errors);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }
}
