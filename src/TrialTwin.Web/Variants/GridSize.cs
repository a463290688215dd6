using TrialTwin.Studies.Runs;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Web.Variants;

/// <summary>How much work a protocol asks for, and how long that took before.</summary>
public static class GridSize
{
    /// <summary>Trials of one replicate: each is analysed in every way.</summary>
    public static int Trials(Protocol protocol) =>
        protocol.Scenarios.Count * protocol.Variants.Count * protocol.TotalPatients.Count;

    public static int Cells(Protocol protocol) =>
        Trials(protocol) * Enum.GetValues<AnalysisMethod>().Length * Enum.GetValues<DropoutStrategy>().Length;

    /// <summary>Patients simulated in the whole run: what its time grows with.</summary>
    public static double Patients(Protocol protocol) =>
        (double)protocol.Simulation.Replicates * protocol.Scenarios.Count * protocol.Variants.Count
        * protocol.TotalPatients.Sum(size => (double)size);

    /// <summary>Time for a protocol, from what an earlier finished run of another one took; null without one.</summary>
    public static TimeSpan? Estimate(Protocol protocol, RunStatus? earlier, Protocol? earlierProtocol)
    {
        // An imported run was not computed here: it has no platform and took no time.
        if (earlier is not { State: RunState.Succeeded, StartedAt: { } start, EndedAt: { } end, Resumptions: 0, Platform: not null } || earlierProtocol is null)
        {
            return null;
        }

        var before = Patients(earlierProtocol);
        return before > 0 ? (end - start) * (Patients(protocol) / before) : null;
    }
}
