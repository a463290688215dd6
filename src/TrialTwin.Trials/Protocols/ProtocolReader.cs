using System.Text.Json;
using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Trials.Protocols;

/// <summary>Reads protocol files (docs/formats/protocol.md).</summary>
public static class ProtocolReader
{
    private const string Format = "protocol";

    /// <summary>The protocol, which can be run as it stands.</summary>
    /// <exception cref="BadInputException">With every fault of form and of content.</exception>
    public static Protocol Read(string json)
    {
        var problems = new List<Problem>(DocumentReader.Validate(json, Format));
        var protocol = TryRead(json, problems);
        if (protocol is not null)
        {
            var reported = problems.Select(problem => problem.Path).ToHashSet(StringComparer.Ordinal);
            problems.AddRange(ProtocolValidator.Validate(protocol).Where(problem => !reported.Contains(problem.Path)));
        }

        return problems.Count == 0 ? protocol! : throw new BadInputException(problems);
    }

    /// <summary>Null when the text has not the form of a protocol, for which the schema has given the reasons.</summary>
    private static Protocol? TryRead(string json, List<Problem> problems)
    {
        try
        {
            return CanonicalJson.Read<Protocol>(json);
        }
        catch (JsonException fault)
        {
            if (problems.Count == 0)
            {
                problems.Add(new Problem(fault.Path ?? "document", fault.Message, "See docs/formats/protocol.md."));
            }

            return null;
        }
    }
}
