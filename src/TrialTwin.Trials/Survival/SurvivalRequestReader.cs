using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Survival;

/// <summary>Reads requests for survival trials (docs/formats/survival-request.md).</summary>
public static class SurvivalRequestReader
{
    /// <exception cref="BadInputException">With every fault found.</exception>
    public static SurvivalRequest Read(string json)
    {
        var request = DocumentReader.Read<SurvivalRequest>(json, "survival-request");
        var problems = Validate(request);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>All problems of content, in the order of the document.</summary>
    public static IReadOnlyList<Problem> Validate(SurvivalRequest request)
    {
        var problems = new ProblemList();
        problems.NeedSchema(request.Schema, SurvivalRequest.CurrentSchema);
        problems.NeedText("title", request.Title);
        problems.NeedRange("totalPatients", request.TotalPatients, 4, 20000);
        EnrolmentRules.CheckRecruitment(request.Allocation, request.Recruitment, problems);
        CheckTimes("controlHazard", [.. request.ControlHazard.Select(piece => piece.FromMonth)], problems);
        CheckEach("controlHazard", request.ControlHazard, (path, piece) => problems.NeedRange($"{path}.perMonth", piece.PerMonth, 1e-6, 10));
        EnrolmentRules.CheckDropout(request.Dropout, problems);
        CheckLooks(request, problems);
        CheckScenarios(request.Scenarios, problems);
        SimulationRules.CheckPlan(request.Simulation, problems);
        return problems.Found;
    }

    private static void CheckLooks(SurvivalRequest request, ProblemList problems)
    {
        var testing = request.Testing;
        SurvivalTestRules.Check(request, problems);
        if (request.Looks.Count is 0 or > 20)
        {
            problems.Add("looks", $"{request.Looks.Count} looks.", "Describe 1 to 20 looks; the last is the final analysis.");
            return;
        }

        for (int i = 0; i < request.Looks.Count; i++)
        {
            int least = i == 0 ? 1 : request.Looks[i - 1].Events + 1;
            problems.NeedRange($"looks[{i}].events", request.Looks[i].Events, least, Math.Max(least, request.TotalPatients));
            problems.NeedRange($"looks[{i}].futilityZ", request.Looks[i].FutilityZ ?? 0, -10, 10);
        }

        if (!request.Looks[^1].Efficacy)
        {
            problems.Add($"looks[{request.Looks.Count - 1}].efficacy", "The last look does not test.", "Write true: the last look is the final analysis.");
        }

        if (testing.Spending is null && request.Looks.SkipLast(1).Any(look => look.Efficacy))
        {
            problems.Add("testing.spending", "An interim look tests for efficacy, but nothing says how the error is spent.", "Name a spending function, or set \"efficacy\" to false at the interim looks.");
        }
    }

    private static void CheckScenarios(IReadOnlyList<SurvivalScenario> scenarios, ProblemList problems)
    {
        problems.NeedUniqueIds("scenarios", [.. scenarios.Select(scenario => scenario.Id)]);
        if (scenarios.Count == 0)
        {
            problems.Add("scenarios", "There is no scenario.", "Describe at least one assumed truth.");
        }

        CheckEach("scenarios", scenarios, (path, scenario) =>
        {
            CheckTimes($"{path}.hazardRatios", [.. scenario.HazardRatios.Select(piece => piece.FromMonth)], problems);
            CheckEach($"{path}.hazardRatios", scenario.HazardRatios, (at, piece) => problems.NeedRange($"{at}.ratio", piece.Ratio, 0.01, 100));
        });
    }

    private static void CheckTimes(string path, IReadOnlyList<double> months, ProblemList problems)
    {
        if (months.Count == 0 || months[0] != 0)
        {
            problems.Add(path, "Nothing is said about month 0.", "Let the first piece start at \"fromMonth\": 0.");
        }

        for (int i = 1; i < months.Count; i++)
        {
            if (!(months[i] > months[i - 1]))
            {
                problems.Add($"{path}[{i}].fromMonth", $"{months[i]} does not lie after {months[i - 1]}.", "Order the pieces by increasing time.");
            }
        }
    }

    private static void CheckEach<T>(string path, IReadOnlyList<T> items, Action<string, T> check)
    {
        for (int i = 0; i < items.Count; i++)
        {
            check($"{path}[{i}]", items[i]);
        }
    }
}
