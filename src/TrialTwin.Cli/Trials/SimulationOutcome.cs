using System.Text.Json.Nodes;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Requests;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Cli.Trials;

/// <summary>What a simulation under several scenarios tells and writes: results.json, and each table as a CSV file.</summary>
internal static class SimulationOutcome
{
    /// <summary>Writes the files and puts the outcome together.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="file">The request.</param>
    /// <param name="work">The work that ended now.</param>
    public static Outcome Of(SimulationAnswer answer, InputFile file, Work work)
    {
        var result = CanonicalJson.Write(answer.Result);
        work.Out?.Add("results.json", result + "\n");
        foreach (var table in answer.Tables)
        {
            work.Out?.Add($"{table.File}.csv", CsvText.Of(table.Table));
        }

        var written = RunRecord.Finish(work, answer.Plan.Seed, file.Hashes());
        return new Outcome(
            [answer.Title, .. answer.Findings],
            [.. answer.Tables.Select(table => table.Table)],
            Data(result, answer.Plan.Seed, written));
    }

    /// <summary>The result for machines, with the seed used and the files written.</summary>
    private static JsonObject Data(string result, ulong seed, IReadOnlyList<string> written)
    {
        var data = JsonNode.Parse(result)!.AsObject();
        data["seed"] = seed;
        data["files"] = new JsonArray([.. written.Select(name => JsonValue.Create(name))]);
        return data;
    }
}
