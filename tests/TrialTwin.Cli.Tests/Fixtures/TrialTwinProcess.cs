using System.Diagnostics;
using System.Text;

namespace TrialTwin.Cli.Tests.Fixtures;

/// <summary>The real command line in a process of its own.</summary>
public sealed class TrialTwinProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly Task output;
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
        output = ListenAsync();
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

    /// <summary>Ends it at once, as a power cut would, with nothing put in order.</summary>
    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    /// <summary>Sends a signal, such as "INT" for Ctrl-C.</summary>
    public void Signal(string name) =>
        Process.Start("kill", [$"-{name}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!.WaitForExit();

    public async Task<Finished> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        await output;
        return new Finished(process.ExitCode, Said(), await errors);
    }

    /// <summary>Waits until the standard output holds a text; what it holds then.</summary>
    public async Task<string> UntilSaidAsync(string text)
    {
        while (!Said().Contains(text, StringComparison.Ordinal))
        {
            Assert.False(process.HasExited, $"It ended before it said \"{text}\".");
            await Task.Delay(50);
        }

        return Said();
    }

    private string Said()
    {
        lock (said)
        {
            return said.ToString();
        }
    }

    private async Task ListenAsync()
    {
        var buffer = new char[4096];
        for (int count; (count = await process.StandardOutput.ReadAsync(buffer)) > 0;)
        {
            lock (said)
            {
                said.Append(buffer, 0, count);
            }
        }
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
