using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>Rules for the design of a dose-escalation trial.</summary>
internal static class EscalationDesignRules
{
    private const double Least = 0.001;

    public static void Check(EscalationRequest request, ProblemList problems)
    {
        var design = request.Design;
        problems.NeedRange("design.targetRate", design.TargetRate, 0.05, 0.6);
        problems.NeedRange("design.overlyToxicRate", design.OverlyToxic, design.TargetRate + Least, 0.999);
        bool isBoin = design.Rule == EscalationRuleKind.Boin;
        Alien(isBoin, "skeleton", design.Skeleton is not null, problems);
        Alien(isBoin, "priorSd", design.PriorSd is not null, problems);
        Alien(!isBoin, "subtherapeuticRate", design.SubtherapeuticRate is not null, problems);
        Alien(!isBoin, "eliminationCertainty", design.EliminationCertainty is not null, problems);
        if (isBoin)
        {
            problems.NeedRange("design.subtherapeuticRate", design.Subtherapeutic, Least, design.TargetRate - Least);
            problems.NeedRange("design.eliminationCertainty", design.EliminationCertainty ?? 0.95, 0.501, 0.9999);
        }
        else
        {
            CheckSkeleton(request, problems);
            problems.NeedRange("design.priorSd", design.PriorSd ?? 1, 0.05, 10);
        }
    }

    private static void Alien(bool isOtherRule, string name, bool isGiven, ProblemList problems)
    {
        if (isOtherRule && isGiven)
        {
            problems.Add($"design.{name}", "The other rule has it.", "Leave it out, or change \"rule\".");
        }
    }

    private static void CheckSkeleton(EscalationRequest request, ProblemList problems)
    {
        if (request.Design.Skeleton is not { } skeleton || skeleton.Count != request.Doses.Count)
        {
            problems.Add("design.skeleton", $"{request.Design.Skeleton?.Count ?? 0} guesses for {request.Doses.Count} doses.", "Give a prior guess of the rate for each dose, rising.");
            return;
        }

        for (int dose = 0; dose < skeleton.Count; dose++)
        {
            problems.NeedRange($"design.skeleton[{dose}]", skeleton[dose], (dose == 0 ? 0 : skeleton[dose - 1]) + Least, 0.999);
        }
    }
}
