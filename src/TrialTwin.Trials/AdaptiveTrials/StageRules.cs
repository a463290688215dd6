using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Rules for the test and its stages.</summary>
internal static class StageRules
{
    private const int MostStages = 10;
    private const int MostPatients = 100000;

    public static void Check(AdaptiveRequest request, ProblemList problems)
    {
        problems.NeedRange("testing.alphaOneSided", request.Testing.AlphaOneSided, 1e-6, 0.4999);
        CheckMethod(request, problems);
        if (request.Stages.Count is 0 or > MostStages)
        {
            problems.Add("stages", $"{request.Stages.Count} stages.", $"Describe 1 to {MostStages} stages; the last look is the final analysis.");
            return;
        }

        for (int i = 0; i < request.Stages.Count; i++)
        {
            problems.NeedRange($"stages[{i}].patients", request.Stages[i].Patients, Fewest(request), MostPatients);
            problems.NeedRange($"stages[{i}].futilityZ", request.Stages[i].FutilityZ ?? 0, -10, 10);
        }

        if (!request.Stages[^1].Efficacy)
        {
            problems.Add($"stages[{request.Stages.Count - 1}].efficacy", "The last look does not test.", "Write true: the last look is the final analysis.");
        }

        CheckSpending(request, problems);
    }

    /// <summary>At least two patients in every cell that is recruited.</summary>
    private static int Fewest(AdaptiveRequest request)
    {
        if (request.Allocation.Count != 2 || request.Allocation.Any(share => share is < 1 or > 10))
        {
            return 4;
        }

        int block = (request.Arms.Count * request.Allocation[0]) + request.Allocation[1];
        double rarest = request.Subpopulation is { Prevalence: >= 0.01 and <= 0.99 } part ? Math.Min(part.Prevalence, 1 - part.Prevalence) : 1;
        return (int)Math.Ceiling(2.0 * block / (request.Allocation.Min() * rarest));
    }

    private static void CheckMethod(AdaptiveRequest request, ProblemList problems)
    {
        bool several = request.Subpopulation is not null || request.Arms.Count > 1;
        if (several && request.Testing.Intersection is null)
        {
            problems.Add("testing.intersection", "Several hypotheses are tested, but nothing says how a set of them is.", "Write \"dunnett\", \"simes\" or \"bonferroni\".");
        }

        if (several && request.Testing.Method == StageMethod.GroupSequential)
        {
            problems.Add("testing.method", "A group-sequential test has one hypothesis.", "Write \"inverseNormal\" or \"fisher\" for several arms or populations.");
        }

        if (request.Subpopulation is not null && request.Testing.Intersection == IntersectionKind.Dunnett)
        {
            problems.Add("testing.intersection", "Dunnett's test compares several arms with one control, not populations.", "Write \"simes\" or \"bonferroni\".");
        }
    }

    private static void CheckSpending(AdaptiveRequest request, ProblemList problems)
    {
        bool interim = request.Stages.SkipLast(1).Any(stage => stage.Efficacy);
        if (request.Testing.Method == StageMethod.Fisher)
        {
            if (request.Testing.Spending is not null)
            {
                problems.Add("testing.spending", "Fisher's combination tests every look at one level; it spends no error by a function.", "Write null.");
            }

            if (request.Stages.Any(stage => !stage.Efficacy))
            {
                problems.Add("stages", "Fisher's combination tests at every look.", "Write \"efficacy\": true at every stage, or use \"inverseNormal\".");
            }

            if (request.Stages.All(stage => stage.Patients > 0) && request.Stages.Max(stage => stage.Patients) > 25.0 * request.Stages.Min(stage => stage.Patients))
            {
                problems.Add("stages", "Stages differ by more than a factor of 25; Fisher's critical values are not computed for such weights.", "Plan stages of more equal size, or use \"inverseNormal\".");
            }
        }
        else if (interim && request.Testing.Spending is null)
        {
            problems.Add("testing.spending", "An interim look tests for efficacy, but nothing says how the error is spent.", "Name a spending function, or set \"efficacy\" to false at the interim looks.");
        }
    }
}
