using TrialTwin.Trials.Testing;

namespace TrialTwin.Trials.Protocols;

/// <summary>Rules for the error level and the order of testing.</summary>
internal static class TestingRules
{
    public static void Check(TestingPlan testing, IReadOnlyList<string> activeArms, ProblemList problems)
    {
        if (!(testing.AlphaTwoSided > 0 && testing.AlphaTwoSided < 0.5))
        {
            problems.Add("testing.alphaTwoSided", $"An error level of {testing.AlphaTwoSided} is not feasible.", "Give a two-sided level above 0 and below 0.5, usually 0.05.");
        }

        if (testing.Hierarchy.Count == 0)
        {
            problems.Add("testing.hierarchy", "No hypothesis is tested.", "List the ids of the active arms in the order of testing.");
        }

        for (int i = 0; i < testing.Hierarchy.Count; i++)
        {
            string id = testing.Hierarchy[i];
            if (!activeArms.Contains(id, StringComparer.Ordinal))
            {
                problems.Add($"testing.hierarchy[{i}]", $"\"{id}\" is no active arm.", "Use the id of an arm other than the control.");
            }
            else if (testing.Hierarchy.Take(i).Contains(id, StringComparer.Ordinal))
            {
                problems.Add($"testing.hierarchy[{i}]", $"\"{id}\" stands in the order twice.", "List every active arm once.");
            }
        }

        problems.NeedRange("testing.targetPower", testing.TargetPower, 0.5, 0.99);
    }
}
