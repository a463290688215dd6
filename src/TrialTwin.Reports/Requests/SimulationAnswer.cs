using TrialTwin.Trials.Simulation;

namespace TrialTwin.Reports.Requests;

/// <summary>The answer to a request for a simulation, the same for command line, page and report.</summary>
/// <param name="Title">Title of the request.</param>
/// <param name="Plan">Replicates, and the seed used.</param>
/// <param name="Result">The whole result, as results.json holds it.</param>
/// <param name="Tables">Its tables; the first is called "results".</param>
public sealed record SimulationAnswer(string Title, SimulationPlan Plan, object Result, IReadOnlyList<AnswerTable> Tables)
{
    /// <summary>More sentences of the summary.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Sentences that a reader needs beside the tables.</summary>
    public IReadOnlyList<string> Findings => [$"{Plan.Replicates} simulated trials per scenario, seed {Plan.Seed}", .. Remarks];
}
