using System.ComponentModel;
using System.Diagnostics;

namespace TrialTwin.Reports.Pdf;

/// <summary>Prints an HTML file to PDF in a browser process of its own, with a profile of its own and a time limit.</summary>
/// <param name="browser">The browser's program file.</param>
public sealed class BrowserPrinter(string browser)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>The printed bytes: tagged, with outline and named destinations.</summary>
    /// <exception cref="PrintException">The browser did not start, failed or took too long.</exception>
    public async Task<byte[]> PrintAsync(string html, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("trialtwin-print-");
        try
        {
            var page = Path.Combine(folder.FullName, "report.html");
            var pdf = Path.Combine(folder.FullName, "report.pdf");
            await File.WriteAllTextAsync(page, html, cancellation);
            await RunAsync(Arguments(folder.FullName, page, pdf), cancellation);
            return File.Exists(pdf)
                ? await File.ReadAllBytesAsync(pdf, cancellation)
                : throw new PrintException($"{browser} ended without writing a PDF.");
        }
        finally
        {
            Remove(folder);
        }
    }

    private static string[] Arguments(string folder, string page, string pdf) =>
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-extensions",
        $"--user-data-dir={Path.Combine(folder, "profile")}",
        "--virtual-time-budget=20000",
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        $"--print-to-pdf={pdf}",
        new Uri(page).AbsoluteUri,
    ];

    private async Task RunAsync(string[] arguments, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(Limit);
        using var process = Start(arguments);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            await output;
            if (process.ExitCode != 0)
            {
                throw new PrintException($"{browser} failed with exit code {process.ExitCode}: {await errors}");
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new PrintException($"{browser} did not print within {Limit.TotalMinutes:0} minutes.");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo(browser, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        try
        {
            return Process.Start(start) ?? throw new PrintException($"{browser} did not start.");
        }
        catch (Win32Exception fault)
        {
            throw new PrintException($"{browser} did not start: {fault.Message}");
        }
    }

    /// <summary>A browser just killed may hold its profile for a moment; what is left then is the system's temporary folder's to clear.</summary>
    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
