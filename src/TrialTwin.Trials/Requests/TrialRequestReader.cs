using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Requests;

/// <summary>Reads requests for a stand-alone simulation (docs/formats/trial-request.md).</summary>
public static class TrialRequestReader
{
    /// <exception cref="BadInputException">With every fault found.</exception>
    public static TrialRequest Read(string json)
    {
        var request = DocumentReader.Read<TrialRequest>(json, "trial-request");
        var problems = Validate(request);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>All problems of content, in the order of the document.</summary>
    public static IReadOnlyList<Problem> Validate(TrialRequest request)
    {
        var problems = new ProblemList();
        problems.NeedSchema(request.Schema, TrialRequest.CurrentSchema);
        problems.NeedText("title", request.Title);
        problems.NeedRange("followUpWeeks", request.FollowUpWeeks, 1, 260);
        CheckArms(request, problems);
        TestingRules.Check(request.Testing, [.. request.Arms.Where(arm => arm != request.ControlArm)], problems);
        CheckScenarios(request, problems);
        DesignRules.Check(request.Variants, request.TotalPatients, request.Arms.Count, problems);
        SimulationRules.Check(request.Accrual, request.Simulation, problems);
        return problems.Found;
    }

    private static void CheckArms(TrialRequest request, ProblemList problems)
    {
        problems.NeedUniqueIds("arms", request.Arms);
        problems.NeedRange("arms", request.Arms.Count, 2, 6);
        if (!request.Arms.Contains(request.ControlArm, StringComparer.Ordinal))
        {
            problems.Add("controlArm", $"\"{request.ControlArm}\" is no arm.", "Use the id of one of the arms.");
        }
    }

    private static void CheckScenarios(TrialRequest request, ProblemList problems)
    {
        problems.NeedUniqueIds("scenarios", [.. request.Scenarios.Select(scenario => scenario.Id)]);
        if (request.Scenarios.Count == 0)
        {
            problems.Add("scenarios", "There is no scenario.", "Describe at least one assumed truth.");
        }

        for (int i = 0; i < request.Scenarios.Count; i++)
        {
            CheckScenario($"scenarios[{i}]", request.Scenarios[i], request, problems);
        }
    }

    private static void CheckScenario(string path, OutcomeScenario scenario, TrialRequest request, ProblemList problems)
    {
        problems.NeedRange($"{path}.standardDeviation", scenario.StandardDeviation, 1e-6, 1e6);
        problems.NeedRange($"{path}.baselineCorrelation", scenario.BaselineCorrelation, -0.95, 0.95);
        problems.NeedRange($"{path}.scoreCorrelation", scenario.ScoreCorrelation, -0.95, 0.95);
        problems.NeedRange($"{path}.dropout.control", scenario.Dropout.Control, 0, 0.95);
        problems.NeedRange($"{path}.dropout.active", scenario.Dropout.Active, 0, 0.95);
        if (scenario.Effects.Count != request.Arms.Count)
        {
            problems.Add($"{path}.effects", $"{scenario.Effects.Count} effects for {request.Arms.Count} arms.", "Give one number for each arm, 0 for the control.");
        }
    }
}
