using System.Diagnostics;

namespace TrialTwin.Cli.Output;

/// <summary>
/// Progress on the standard error: one line that is written over in a terminal, a line for every tenth without one.
/// </summary>
internal sealed class ProgressLine : IProgress<double>, IProgress<string>, IDisposable
{
    private readonly Lock gate = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly bool terminal = !Console.IsErrorRedirected;
    private int shown = -1;
    private bool open;

    /// <summary>Share done, 0 to 1.</summary>
    public void Report(double value)
    {
        lock (gate)
        {
            int percent = (int)(value * 100);
            if (percent <= shown || (!terminal && percent / 10 <= shown / 10 && shown >= 0))
            {
                return;
            }

            shown = percent;
            var left = value > 0 ? clock.Elapsed * ((1 - value) / value) : TimeSpan.Zero;
            Write($"{percent,3} %  about {Math.Ceiling(left.TotalSeconds):0} s left");
        }
    }

    /// <summary>A stage begins.</summary>
    public void Report(string value)
    {
        lock (gate)
        {
            Close();
            clock.Restart();
            shown = -1;
            Console.Error.WriteLine(value);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            Close();
        }
    }

    private void Write(string text)
    {
        if (terminal)
        {
            Console.Error.Write($"\r{text,-40}");
            open = true;
        }
        else
        {
            Console.Error.WriteLine(text);
        }
    }

    private void Close()
    {
        if (open)
        {
            Console.Error.WriteLine();
            open = false;
        }
    }
}
