using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.DoseFinding.McpMod;

/// <summary>Reads requests for MCP-Mod (docs/formats/mcp-mod-request.md).</summary>
public static class McpModRequestReader
{
    /// <exception cref="BadInputException">With every fault found.</exception>
    public static McpModRequest Read(string json)
    {
        var request = DocumentReader.Read<McpModRequest>(json, "mcp-mod-request");
        var problems = Validate(request);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>All problems of content.</summary>
    public static IReadOnlyList<Problem> Validate(McpModRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problems = new ProblemList();
        problems.NeedSchema(request.Schema, McpModRequest.CurrentSchema);
        problems.NeedText("title", request.Title);
        problems.NeedText("data", request.Data);
        problems.NeedText("doseColumn", request.DoseColumn);
        problems.NeedText("responseColumn", request.ResponseColumn);
        problems.NeedRange("alphaOneSided", request.AlphaOneSided, 1e-6, 0.4999);
        problems.NeedRange("candidates", request.Candidates.Count, 1, 10);
        for (int i = 0; i < request.Candidates.Count; i++)
        {
            CheckCandidate($"candidates[{i}].parameter", request.Candidates[i], problems);
        }

        problems.NeedRange("targetEffect", request.TargetEffect, 1e-9, 1e9);
        return problems.Found;
    }

    private static void CheckCandidate(string path, CandidateShape candidate, ProblemList problems)
    {
        if (candidate.Shape == ShapeFamily.Linear)
        {
            if (candidate.Parameter is not null)
            {
                problems.Add(path, "A linear shape has none.", "Leave it out.");
            }
        }
        else if (candidate.Parameter is not { } parameter)
        {
            problems.Add(path, "It is missing.", "Give the ED50 of Emax, or delta of the exponential or quadratic shape, in units of dose.");
        }
        else
        {
            problems.NeedRange(path, parameter, candidate.Shape == ShapeFamily.Quadratic ? -1e6 : 1e-9, 1e6);
        }
    }
}
