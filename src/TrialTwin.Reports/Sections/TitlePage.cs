using System.Globalization;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>The table on the title page.</summary>
internal static class TitlePage
{
    public static IReadOnlyList<KeyValuePair<string, string>> Lines(ReportInput input)
    {
        var (result, protocol, context) = input;
        var simulation = result.Simulation;
        return
        [
            new("Study", $"{context.Study}, revision {context.Revision}"),
            .. context.Origin is { } origin
                ? [new("Made from", $"{origin.StudyId}, revision {origin.RevisionNumber}; {Changed(origin.Changes.Count)}")]
                : Array.Empty<KeyValuePair<string, string>>(),
            new("Prepared by", context.PreparedBy),
            new("Prepared on", $"{context.Created.ToUniversalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC"),
            new("Signature", context.Signature is { } signature
                ? $"{signature.Signer}: {signature.Meaning}"
                : "none; sealed by the installation against change"),
            new("Endpoint", $"{protocol.Endpoint.Instrument}, change from baseline at week {protocol.Endpoint.Week}"),
            new("Model influence", Wording.Of(protocol.Question.ModelInfluence)),
            new("Consequence of a wrong decision", Wording.Of(protocol.Question.DecisionConsequence)),
            new("Simulated trials", $"{NumberFormat.Count(simulation.ReplicatesDone)} per cell, {NumberFormat.Count(simulation.Cells.Count)} cells, seed {simulation.Seed}"),
            new("Result hash (SHA-256)", result.ResultHash),
            new("Protocol hash (SHA-256)", result.ProtocolHash),
            new("Head of the audit trail", context.Audit?.HeadHash ?? "none: built from files, without a database"),
        ];
    }

    private static string Changed(int parts) => parts switch
    {
        0 => "unchanged",
        1 => "1 part of the protocol changed, listed with the audit trail",
        _ => $"{NumberFormat.Count(parts)} parts of the protocol changed, listed with the audit trail",
    };
}
