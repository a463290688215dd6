using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Counts;

/// <summary>Reads requests for trials with recurrent events (docs/formats/count-request.md).</summary>
public static class CountRequestReader
{
    /// <exception cref="BadInputException">With every fault found.</exception>
    public static CountRequest Read(string json)
    {
        var request = DocumentReader.Read<CountRequest>(json, "count-request");
        var problems = Validate(request);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>All problems of content, in the order of the document.</summary>
    public static IReadOnlyList<Problem> Validate(CountRequest request)
    {
        var problems = new ProblemList();
        problems.NeedSchema(request.Schema, CountRequest.CurrentSchema);
        problems.NeedText("title", request.Title);
        problems.NeedRange("totalPatients", request.TotalPatients, 4, 20000);
        EnrolmentRules.CheckRecruitment(request.Allocation, request.Recruitment, problems);
        problems.NeedRange("followUpMonths", request.FollowUpMonths, 0.1, 600);
        EnrolmentRules.CheckDropout(request.Dropout, problems);
        CheckLooks(request, problems);
        CheckScenarios(request.Scenarios, problems);
        SimulationRules.CheckPlan(request.Simulation, problems);
        return problems.Found;
    }

    private static void CheckLooks(CountRequest request, ProblemList problems)
    {
        problems.NeedRange("testing.alphaOneSided", request.Testing.AlphaOneSided, 1e-6, 0.4999);
        if (request.Looks.Count is 0 or > 20)
        {
            problems.Add("looks", $"{request.Looks.Count} looks.", "Describe 1 to 20 looks; the last is the final analysis.");
            return;
        }

        for (int i = 0; i < request.Looks.Count; i++)
        {
            CheckLook(request.Looks, i, problems);
        }

        if (!request.Looks[^1].Efficacy)
        {
            problems.Add($"looks[{request.Looks.Count - 1}].efficacy", "The last look does not test.", "Write true: the last look is the final analysis.");
        }

        if (request.Testing.Spending is null && request.Looks.SkipLast(1).Any(look => look.Efficacy))
        {
            problems.Add("testing.spending", "An interim look tests for efficacy, but nothing says how the error is spent.", "Name a spending function, or set \"efficacy\" to false at the interim looks.");
        }
    }

    private static void CheckLook(IReadOnlyList<CountLook> looks, int i, ProblemList problems)
    {
        string path = $"looks[{i}]";
        var look = looks[i];
        bool isLast = i == looks.Count - 1;
        if (look.Month is { } month)
        {
            problems.NeedRange($"{path}.month", month, 0.01, 1200);
            if (i > 0 && looks[i - 1].Month is { } before && !(month > before))
            {
                problems.Add($"{path}.month", $"{month} does not lie after {before}.", "Order the looks by increasing time.");
            }
        }
        else if (!isLast)
        {
            problems.Add($"{path}.month", "Only the last look may wait for the end of follow-up.", "Give the month of this look.");
        }

        double least = i == 0 ? 0.001 : looks[i - 1].InformationFraction + 0.001;
        problems.NeedRange($"{path}.informationFraction", look.InformationFraction, isLast ? 1 : least, isLast ? 1 : 0.999);
        problems.NeedRange($"{path}.futilityZ", look.FutilityZ ?? 0, -10, 10);
    }

    private static void CheckScenarios(IReadOnlyList<CountScenario> scenarios, ProblemList problems)
    {
        problems.NeedUniqueIds("scenarios", [.. scenarios.Select(scenario => scenario.Id)]);
        if (scenarios.Count == 0)
        {
            problems.Add("scenarios", "There is no scenario.", "Describe at least one assumed truth.");
        }

        for (int i = 0; i < scenarios.Count; i++)
        {
            problems.NeedRange($"scenarios[{i}].controlPerYear", scenarios[i].ControlPerYear, 0.001, 365);
            problems.NeedRange($"scenarios[{i}].rateRatio", scenarios[i].RateRatio, 0.01, 100);
            problems.NeedRange($"scenarios[{i}].overdispersion", scenarios[i].Overdispersion, 0, 10);
        }
    }
}
