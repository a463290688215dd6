using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Cli.Trials;

/// <summary>What a simulation under several scenarios tells and writes: results.json, and each table as a CSV file.</summary>
/// <param name="Title">Title of the request.</param>
/// <param name="Plan">Replicates and the seed used.</param>
/// <param name="Result">The whole result.</param>
/// <param name="Tables">Tables by the name of their file; the first is "results".</param>
internal sealed record ScenarioOutcome<TResult>(string Title, SimulationPlan Plan, TResult Result, IReadOnlyList<(string File, ResultTable Table)> Tables)
{
    /// <summary>More lines of the readable summary.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Writes the files and puts the outcome together.</summary>
    /// <param name="file">The request.</param>
    /// <param name="work">The work that ended now.</param>
    /// <param name="data">The result for machines, given the names of the files written.</param>
    public Outcome Finish(InputFile file, Work work, Func<IReadOnlyList<string>, object> data)
    {
        work.Out?.Add("results.json", CanonicalJson.Write(Result) + "\n");
        foreach (var (name, table) in Tables)
        {
            work.Out?.Add($"{name}.csv", CsvText.Of(table));
        }

        var written = RunRecord.Finish(work, Plan.Seed, file.Hashes());
        return new Outcome(
            [Title, $"{Plan.Replicates} simulated trials per scenario, seed {Plan.Seed}", .. Remarks],
            [.. Tables.Select(part => part.Table)],
            data(written));
    }
}
