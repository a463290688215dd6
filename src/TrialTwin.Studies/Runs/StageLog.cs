using System.Threading.Channels;

namespace TrialTwin.Studies.Runs;

/// <summary>Carries what the synchronous engine says into the log of the run, in order and without holding the engine up.</summary>
internal sealed class StageLog : IProgress<string>, IAsyncDisposable
{
    private readonly Channel<string> stages = Channel.CreateUnbounded<string>();
    private readonly Task writing;

    public StageLog(RunLedger ledger, string runId) => writing = Task.Run(async () =>
    {
        await foreach (var stage in stages.Reader.ReadAllAsync())
        {
            await ledger.LogAsync(runId, stage, CancellationToken.None);
        }
    });

    public void Report(string value) => stages.Writer.TryWrite(value);

    public async ValueTask DisposeAsync()
    {
        stages.Writer.TryComplete();
        await writing;
    }
}
