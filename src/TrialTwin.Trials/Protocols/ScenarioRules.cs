using TrialTwin.Trials.Scenarios;

namespace TrialTwin.Trials.Protocols;

/// <summary>Rules for the assumed truths.</summary>
internal static class ScenarioRules
{
    public static void Check(IReadOnlyList<Scenario> scenarios, ProblemList problems)
    {
        if (!scenarios.Any(scenario => scenario.IsNull))
        {
            problems.Add("scenarios", "No scenario has an effect of 0.", "Keep a null scenario (\"effectMultiplier\": 0): the null cannot be removed, as the type I error is read from it.");
        }

        if (scenarios.All(scenario => scenario.IsNull))
        {
            problems.Add("scenarios", "No scenario has an effect.", "Add one with an \"effectMultiplier\" other than 0; sizes are found under it.");
        }

        problems.NeedUniqueIds("scenarios", [.. scenarios.Select(scenario => scenario.Id)]);
        for (int i = 0; i < scenarios.Count; i++)
        {
            CheckOne($"scenarios[{i}]", scenarios[i], problems);
        }
    }

    private static void CheckOne(string path, Scenario scenario, ProblemList problems)
    {
        problems.NeedText($"{path}.label", scenario.Label);
        problems.NeedRange($"{path}.effectMultiplier", scenario.EffectMultiplier, -3, 3);
        problems.NeedText($"{path}.dropout.source", scenario.Dropout.Source);
        problems.NeedRange($"{path}.dropout.control", scenario.Dropout.Control, 0, 0.95);
        problems.NeedRange($"{path}.dropout.active", scenario.Dropout.Active, 0, 0.95);
        problems.NeedRange($"{path}.sdMultiplier", scenario.SdMultiplier, 0.25, 4);
        if (scenario.ScoreCorrelation is { } correlation)
        {
            problems.NeedRange($"{path}.scoreCorrelation", correlation, -0.95, 0.95);
        }
    }
}
