using TrialTwin.Cli.Execution;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Cli.Output;

/// <summary>What run.json holds: everything about a run that its results must not depend on.</summary>
internal sealed record RunRecord(
    string Schema,
    string Command,
    string Version,
    DateTimeOffset Started,
    double Seconds,
    ulong Seed,
    int Threads,
    IReadOnlyDictionary<string, string> Inputs,
    IReadOnlyDictionary<string, string> Results,
    MachineRecord Machine)
{
    /// <summary>Adds run.json to the results and writes all of them; empty when no folder was asked for.</summary>
    /// <param name="work">The work that ended now.</param>
    /// <param name="seed">Seed that was used.</param>
    /// <param name="inputs">SHA-256 of each input file by its name.</param>
    public static IReadOnlyList<string> Finish(Work work, ulong seed, IReadOnlyDictionary<string, string> inputs)
    {
        if (work.Out is null)
        {
            return [];
        }

        var started = new DateTimeOffset(System.Diagnostics.Process.GetCurrentProcess().StartTime.ToUniversalTime());
        var now = TimeProvider.System.GetUtcNow();
        var version = typeof(RunRecord).Assembly.GetName().Version!.ToString(3);
        work.Out.Add("run.json", CanonicalJson.Write(new RunRecord(
            "trialtwin/run-record/1",
            work.Command,
            version,
            started,
            (now - started).TotalSeconds,
            seed,
            work.Threads,
            inputs,
            work.Out.Hashes(),
            MachineRecord.OfThisMachine())) + "\n");
        return work.Out.Write();
    }
}
