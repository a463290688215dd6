using System.Diagnostics;

namespace TrialTwin.Studies.Tests.Runs;

/// <summary>A process that works on the runs of a data directory until it is killed without warning.</summary>
internal sealed class WorkerProcess : IDisposable
{
    public const string Command = "work-on";
    public static readonly TimeSpan BlockTime = TimeSpan.FromMilliseconds(150);

    private readonly Process process;

    public WorkerProcess(string directory)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WorkerProcess).Assembly.Location, Command, directory]) { UseShellExecute = false };
        process = Process.Start(start)!;
    }

    /// <summary>SIGKILL: nothing of the process gets to run again.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }
}
