using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Reads requests for adaptive trials (docs/formats/adaptive-request.md).</summary>
public static class AdaptiveRequestReader
{
    /// <exception cref="BadInputException">With every fault found.</exception>
    public static AdaptiveRequest Read(string json)
    {
        var request = DocumentReader.Read<AdaptiveRequest>(json, "adaptive-request");
        var problems = Validate(request);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>All problems of content, in the order of the document.</summary>
    public static IReadOnlyList<Problem> Validate(AdaptiveRequest request)
    {
        var problems = new ProblemList();
        problems.NeedSchema(request.Schema, AdaptiveRequest.CurrentSchema);
        problems.NeedText("title", request.Title);
        problems.NeedRange("endpoint.standardDeviation", request.Endpoint.StandardDeviation, 1e-6, 1e6);
        CheckArms(request, problems);
        StageRules.Check(request, problems);
        AdaptationRules.Check(request, problems);
        CheckScenarios(request, problems);
        problems.NeedRange("simulation.replicates", request.Simulation.Replicates, 10, 100000000);
        problems.NeedRange("simulation.replicatesPerBlock", request.Simulation.ReplicatesPerBlock, 1, 1000000);
        problems.NeedText("simulation.aims", request.Simulation.Aims);
        return problems.Found;
    }

    private static void CheckArms(AdaptiveRequest request, ProblemList problems)
    {
        problems.NeedUniqueIds("arms", request.Arms);
        problems.NeedRange("arms", request.Arms.Count, 1, 6);
        if (request.Subpopulation is { } part)
        {
            problems.NeedRange("subpopulation.prevalence", part.Prevalence, 0.01, 0.99);
            if (!ProblemList.IsId(part.Id) || part.Id == "all")
            {
                problems.Add("subpopulation.id", $"\"{part.Id}\" is no id.", "Use lower-case letters, digits and hyphens; \"all\" means the whole population.");
            }

            if (request.Arms.Count != 1)
            {
                problems.Add("subpopulation", $"There are {request.Arms.Count} active arms.", "A trial with a subpopulation has one active arm.");
            }
        }

        if (request.Allocation.Count != 2)
        {
            problems.Add("allocation", $"{request.Allocation.Count} numbers.", "Give two: patients of each active arm and of the control in a block.");
        }

        for (int i = 0; i < request.Allocation.Count; i++)
        {
            problems.NeedRange($"allocation[{i}]", request.Allocation[i], 1, 10);
        }
    }

    private static void CheckScenarios(AdaptiveRequest request, ProblemList problems)
    {
        problems.NeedUniqueIds("scenarios", [.. request.Scenarios.Select(scenario => scenario.Id)]);
        if (request.Scenarios.Count == 0)
        {
            problems.Add("scenarios", "There is no scenario.", "Describe at least one assumed truth.");
        }

        int needed = request.Subpopulation is null ? request.Arms.Count : 2;
        for (int i = 0; i < request.Scenarios.Count; i++)
        {
            var effects = request.Scenarios[i].Effects;
            if (effects.Count != needed)
            {
                string whose = request.Subpopulation is null ? "one for each active arm" : "two: inside the subpopulation and outside";
                problems.Add($"scenarios[{i}].effects", $"{effects.Count} numbers.", $"Give {whose}.");
            }

            for (int effect = 0; effect < effects.Count; effect++)
            {
                problems.NeedRange($"scenarios[{i}].effects[{effect}]", effects[effect], -1e6, 1e6);
            }
        }
    }
}
