using TrialTwin.Reports.Tables;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Web.Exports;

/// <summary>
/// Computes the simulated trials of a cell anew from the seed, as CSV (docs/formats/replicates.md). Preparing a study
/// takes its time, so the last one is kept, and one request at a time is worked on.
/// </summary>
public sealed class ReplicateReplay : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private PreparedStudy? kept;

    /// <summary>One row per simulated trial and hypothesis, in a temporary file that goes when it is closed.</summary>
    public async Task<Stream> OpenAsync(Protocol protocol, CellKey cell, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => Write(Prepare(protocol, cancellation), cell, cancellation), cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    private static FileStream Write(PreparedStudy study, CellKey cell, CancellationToken cancellation)
    {
        var file = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            using var text = new StreamWriter(file, leaveOpen: true);
            var records = study.Replay(study.Protocol.Simulation.Replicates, key => key == cell);
            ReplicateCsv.Write(records, study.Protocol.Endpoint.Unit, text, cancellation);
            text.Flush();
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private PreparedStudy Prepare(Protocol protocol, CancellationToken cancellation) =>
        kept = kept is not null && ProtocolWriter.HashOf(kept.Protocol) == ProtocolWriter.HashOf(protocol)
            ? kept
            : PreparedStudy.Prepare(protocol, stage: null, cancellation);

    public void Dispose() => turn.Dispose();
}
