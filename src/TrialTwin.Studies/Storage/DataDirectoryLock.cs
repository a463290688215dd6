using Microsoft.Extensions.Hosting;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Studies.Storage;

/// <summary>Lets one process at a time work on the jobs of a data directory; the system frees the lock of a killed one.</summary>
internal sealed class DataDirectoryLock(StudiesOptions options) : IHostedService, IDisposable
{
    private FileStream? held;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var path = Path.Combine(options.DataDirectory, "working.lock");
        try
        {
            held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new BadInputException(
                options.DataDirectory,
                $"Another TrialTwin process is working on this data directory ({e.Message})",
                "Stop it, or give another with --data.");
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => held?.Dispose();
}
