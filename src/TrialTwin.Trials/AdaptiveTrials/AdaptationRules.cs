using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Rules for selection and re-estimation of the sample size.</summary>
internal static class AdaptationRules
{
    public static void Check(AdaptiveRequest request, ProblemList problems)
    {
        if (request.Selection is { } selection)
        {
            CheckSelection(request, selection, problems);
        }

        if (request.SampleSize is { } rule)
        {
            CheckSize(request, rule, problems);
        }
    }

    private static void CheckSelection(AdaptiveRequest request, ArmSelection selection, ProblemList problems)
    {
        int hypotheses = request.Subpopulation is null ? request.Arms.Count : 2;
        if (selection.Rule == SelectionRule.RBest)
        {
            problems.NeedRange("selection.number", selection.Number ?? 0, 1, hypotheses);
        }
        else if (selection.Number is not null)
        {
            problems.Add("selection.number", "Only \"rBest\" counts arms.", "Write null, or \"rule\": \"rBest\".");
        }

        if (selection.Rule == SelectionRule.Epsilon)
        {
            problems.NeedRange("selection.margin", selection.Margin ?? -1, 0, 1e6);
        }
        else if (selection.Margin is not null)
        {
            problems.Add("selection.margin", "Only \"epsilon\" has a margin.", "Write null, or \"rule\": \"epsilon\".");
        }
    }

    private static void CheckBlinded(AdaptiveRequest request, SizeRule rule, ProblemList problems)
    {
        if (rule.Effect is null)
        {
            problems.Add("sampleSize.effect", "A blinded look observes no effect.", "Give the effect that the trial is planned for.");
        }

        if (request.Endpoint.Variance == VarianceKnowledge.Known)
        {
            problems.Add("endpoint.variance", "A known variance is not re-estimated.", "Write \"estimated\".");
        }

        if (request.Stages.Count != 2 || request.Stages[0].Efficacy || request.Stages[0].FutilityZ is not null)
        {
            problems.Add("stages", "The arms are not known at a blinded look.", "Describe two stages, the first with \"efficacy\": false and \"futilityZ\": null.");
        }
    }

    private static void CheckSize(AdaptiveRequest request, SizeRule rule, ProblemList problems)
    {
        if (request.Subpopulation is not null || request.Arms.Count > 1)
        {
            problems.Add("sampleSize", "The size is re-estimated for one hypothesis only.", "Write null, or simulate one active arm without subpopulation.");
        }

        if (request.Stages.Count < 2)
        {
            problems.Add("sampleSize", "There is no interim look.", "Describe at least two stages, or write null.");
            return;
        }

        if (request.Stages.Skip(1).Any(stage => !stage.Efficacy))
        {
            problems.Add("sampleSize", "Conditional power aims at the next look, and one of the looks after the first does not test.", "Write \"efficacy\": true from the second stage on.");
        }

        int fewest = request.Stages.Skip(1).Max(stage => stage.Patients);
        problems.NeedRange("sampleSize.targetConditionalPower", rule.TargetConditionalPower, 0.5, 0.9999);
        problems.NeedRange("sampleSize.smallest", rule.Smallest ?? fewest, 4, 100000);
        problems.NeedRange("sampleSize.largest", rule.Largest, Math.Max(4, rule.Smallest ?? fewest), 1000000);
        problems.NeedRange("sampleSize.effect", rule.Effect ?? 1, 1e-9, 1e6);
        if (rule.Rule == SizeRuleKind.BlindedVariance)
        {
            CheckBlinded(request, rule, problems);
        }

        if (rule.Rule == SizeRuleKind.PromisingZone)
        {
            problems.NeedRange("sampleSize.zoneFrom", rule.ZoneFrom ?? -1, 0, rule.TargetConditionalPower);
        }
        else if (rule.ZoneFrom is not null)
        {
            problems.Add("sampleSize.zoneFrom", "Only \"promisingZone\" has a zone.", "Write null, or \"rule\": \"promisingZone\".");
        }
    }
}
