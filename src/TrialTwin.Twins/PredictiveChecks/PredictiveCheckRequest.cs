using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.ModelCards;
using TrialTwin.Twins.ModelUpdates;

namespace TrialTwin.Twins.PredictiveChecks;

/// <summary>What <c>trialtwin model check</c> reads. The form is described in docs/formats/predictive-check.md.</summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Model">Card of the library, or a file ending in .json beside the request.</param>
/// <param name="Observations">CSV beside the request: id, time, observable, value.</param>
/// <param name="ResidualErrors">By observable.</param>
/// <param name="BinEdges">Rising times that part the observations; the last bin holds its upper edge.</param>
/// <param name="Replicates">Simulated copies of the data.</param>
/// <param name="Seed">Seed of the copies.</param>
/// <param name="Doses">Doses that every patient receives.</param>
/// <param name="DoseTable">CSV beside the request with each patient's doses.</param>
/// <param name="Individuals">CSV beside the request with each patient's covariates.</param>
public sealed record PredictiveCheckRequest(
    string Schema,
    string Model,
    string Observations,
    IReadOnlyDictionary<string, ResidualError> ResidualErrors,
    IReadOnlyList<double> BinEdges,
    ulong Seed,
    int Replicates = 500,
    IReadOnlyList<ModelDose>? Doses = null,
    string? DoseTable = null,
    string? Individuals = null)
{
    /// <summary>A request from its text.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static PredictiveCheckRequest Parse(string text)
    {
        var request = DocumentReader.Read<PredictiveCheckRequest>(text, "predictive-check");
        var problems = Enumerable.Range(1, request.BinEdges.Count - 1).Where(i => !(request.BinEdges[i] > request.BinEdges[i - 1]))
            .Select(i => new Problem($"binEdges[{i}]", $"is {request.BinEdges[i]:R}.", $"Allowed: above the edge before it, {request.BinEdges[i - 1]:R}.")).ToList();
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>Card, patients, doses and observations.</summary>
    /// <param name="folder">Folder of the request, for files beside it.</param>
    /// <exception cref="BadInputException">A file is absent, they do not fit the card, or an observation lies in no bin; all faults are told.</exception>
    public UpdateStudy ToStudy(string folder)
    {
        var end = Math.Max(BinEdges[^1], double.Epsilon);
        var study = new UpdateRequest(
            "trialtwin/model-update/1", Model, Observations, ResidualErrors, end, end, Seed, Doses: Doses, DoseTable: DoseTable, Individuals: Individuals).ToStudy(folder);
        List<Problem> problems =
        [
            .. study.Observations.SelectMany(patient => patient).Where(observation => BinOf(observation.Time) < 0).Take(20).Select(observation => new Problem(
                "binEdges", $"hold no bin for the observation of patient {observation.Patient} at {observation.Time:R}.", $"Allowed: first edge at or below, last at or above every observation.")),
        ];
        return problems.Count == 0 ? study : throw new BadInputException(problems);
    }

    /// <summary>Bin of a time: from its lower edge on, below its upper one, which the last bin holds; -1 for none.</summary>
    internal int BinOf(double time)
    {
        var last = BinEdges.Count - 1;
        return time < BinEdges[0] || time > BinEdges[last] ? -1 : Math.Min(BinEdges.Count(edge => edge <= time) - 1, last - 1);
    }
}
