using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Rates;

/// <summary>Reads requests for trials with a binary endpoint (docs/formats/rate-request.md).</summary>
public static class RateRequestReader
{
    /// <exception cref="BadInputException">With every fault found.</exception>
    public static RateRequest Read(string json)
    {
        var request = DocumentReader.Read<RateRequest>(json, "rate-request");
        var problems = Validate(request);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>All problems of content, in the order of the document.</summary>
    public static IReadOnlyList<Problem> Validate(RateRequest request)
    {
        var problems = new ProblemList();
        problems.NeedSchema(request.Schema, RateRequest.CurrentSchema);
        problems.NeedText("title", request.Title);
        problems.NeedRange("totalPatients", request.TotalPatients, 4, 20000);
        EnrolmentRules.CheckRecruitment(request.Allocation, request.Recruitment, problems);
        problems.NeedRange("outcomeMonths", request.OutcomeMonths, 0, 120);
        problems.NeedRange("testing.alphaOneSided", request.Testing.AlphaOneSided, 1e-6, 0.4999);
        CheckLooks(request, problems);
        problems.NeedUniqueIds("scenarios", [.. request.Scenarios.Select(scenario => scenario.Id)]);
        problems.NeedRange("scenarios", request.Scenarios.Count, 1, 1000);
        for (int i = 0; i < request.Scenarios.Count; i++)
        {
            problems.NeedRange($"scenarios[{i}].controlRate", request.Scenarios[i].ControlRate, 0, 1);
            problems.NeedRange($"scenarios[{i}].treatmentRate", request.Scenarios[i].TreatmentRate, 0, 1);
        }

        SimulationRules.CheckPlan(request.Simulation, problems);
        return problems.Found;
    }

    private static void CheckLooks(RateRequest request, ProblemList problems)
    {
        var looks = request.Looks;
        if (looks.Count is 0 or > 20)
        {
            problems.Add("looks", $"{looks.Count} looks.", "Describe 1 to 20 looks; the last is the final analysis.");
            return;
        }

        for (int i = 0; i < looks.Count; i++)
        {
            bool isLast = i == looks.Count - 1;
            int least = i == 0 ? 2 : looks[i - 1].Patients + 1;
            problems.NeedRange($"looks[{i}].patients", looks[i].Patients, isLast ? request.TotalPatients : least, isLast ? request.TotalPatients : Math.Max(least, request.TotalPatients - 1));
            problems.NeedRange($"looks[{i}].futilityZ", looks[i].FutilityZ ?? 0, -10, 10);
        }

        if (!looks[^1].Efficacy)
        {
            problems.Add($"looks[{looks.Count - 1}].efficacy", "The last look does not test.", "Write true: the last look is the final analysis.");
        }

        if (request.Testing.Spending is null && looks.SkipLast(1).Any(look => look.Efficacy))
        {
            problems.Add("testing.spending", "An interim look tests for efficacy, but nothing says how the error is spent.", "Name a spending function, or set \"efficacy\" to false at the interim looks.");
        }
    }
}
