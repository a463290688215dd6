using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Survival;

/// <summary>Rules for the test of a survival trial.</summary>
internal static class SurvivalTestRules
{
    public static void Check(SurvivalRequest request, ProblemList problems)
    {
        var testing = request.Testing;
        problems.NeedRange("testing.alphaOneSided", testing.AlphaOneSided, 1e-6, 0.4999);
        problems.NeedRange("testing.rho", testing.Rho, 0, 2);
        problems.NeedRange("testing.gamma", testing.Gamma, 0, 2);
        CheckCombination(testing, problems);
        CheckHorizon(testing, problems);
        if (testing.Test != SurvivalTest.LogRank && request.Looks.SkipLast(1).Any(look => look.Efficacy))
        {
            problems.Add("testing.test", "This test is held at the last look alone, and an interim look tests for efficacy.", "Write \"efficacy\": false at the interim looks, or \"test\": \"logRank\".");
        }
    }

    private static void CheckCombination(SurvivalTesting testing, ProblemList problems)
    {
        if (testing.Test != SurvivalTest.MaxCombo)
        {
            if (testing.Combination is not null)
            {
                problems.Add("testing.combination", "Only \"maxCombo\" combines weights.", "Leave it out, or write \"test\": \"maxCombo\".");
            }

            return;
        }

        if (testing.Combination is not { Count: >= 2 and <= 4 } weights)
        {
            problems.Add("testing.combination", $"{testing.Combination?.Count ?? 0} weights.", "Give 2 to 4, such as (0, 0), (0, 1) and (1, 1).");
            return;
        }

        for (int i = 0; i < weights.Count; i++)
        {
            problems.NeedRange($"testing.combination[{i}].rho", weights[i].Rho, 0, 2);
            problems.NeedRange($"testing.combination[{i}].gamma", weights[i].Gamma, 0, 2);
        }

        // 1 = S + (1 - S): of these three each is a combination of the others.
        EventWeight[] dependent = [new(0, 0), new(1, 0), new(0, 1)];
        if (weights.Distinct().Count() < weights.Count || dependent.All(weights.Contains))
        {
            problems.Add("testing.combination", "One weight is a combination of the others.", "Give each weight once, and not (0, 0), (1, 0) and (0, 1) together.");
        }
    }

    private static void CheckHorizon(SurvivalTesting testing, ProblemList problems)
    {
        if (testing.Test == SurvivalTest.RestrictedMean)
        {
            problems.NeedRange("testing.horizonMonths", testing.HorizonMonths ?? 0, 0.1, 600);
        }
        else if (testing.HorizonMonths is not null)
        {
            problems.Add("testing.horizonMonths", "Only \"restrictedMean\" has a horizon.", "Leave it out, or write \"test\": \"restrictedMean\".");
        }
    }
}
