using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Expectations;

/// <summary>What a sample study must give: key figures for people, hashes for the machine (expected.json).</summary>
/// <param name="Schema">"trialtwin/expected-result/1".</param>
/// <param name="ProtocolHash">SHA-256 of the protocol.</param>
/// <param name="ResultHash">Hash of the whole result.</param>
/// <param name="ReducedResultHash">Hash of the result of <see cref="Reduce"/>, which is soon computed.</param>
/// <param name="Figures">Key figures.</param>
public sealed record ExpectedResult(
    string Schema,
    string ProtocolHash,
    string ResultHash,
    string ReducedResultHash,
    IReadOnlyList<ExpectedFigure> Figures)
{
    private const string CurrentSchema = "trialtwin/expected-result/1";
    private const int ReducedReplicates = 40;
    private const int ReducedSizes = 2;

    /// <param name="result">Result of the whole study.</param>
    /// <param name="reduced">Result of the reduced study.</param>
    public static ExpectedResult Of(StudyResult result, StudyResult reduced) =>
        new(CurrentSchema, result.ProtocolHash, result.ResultHash, reduced.ResultHash, [.. KeyFigures.Of(result)]);

    /// <summary>The same study with few replicates and the two smallest sizes.</summary>
    public static Protocol Reduce(Protocol protocol) => protocol with
    {
        TotalPatients = [.. protocol.TotalPatients.Take(ReducedSizes)],
        Simulation = protocol.Simulation with { Replicates = ReducedReplicates, ReplicatesPerBlock = ReducedReplicates / 4 },
    };

    /// <summary>Names of the figures of a result that lie outside their tolerance or are missing; empty if all agree.</summary>
    public IReadOnlyList<string> Differences(StudyResult result)
    {
        var found = KeyFigures.Of(result).ToDictionary(figure => figure.Name, figure => figure.Value);
        return
        [
            .. from figure in Figures
               where !found.TryGetValue(figure.Name, out double value) || !(Math.Abs(value - figure.Value) <= figure.Tolerance)
               select figure.Name,
        ];
    }
}
