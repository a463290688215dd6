using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>Rules for hypotheses: looks, shares and transitions.</summary>
internal static class HypothesisRules
{
    private const double Rounding = 1e-9;

    public static void Check(MultiplicityRequest request, ProblemList problems)
    {
        for (int i = 0; i < request.Hypotheses.Count; i++)
        {
            string path = $"hypotheses[{i}]";
            CheckLooks(path, request, request.Hypotheses[i], problems);
            CheckShares(path, request, request.Hypotheses[i], problems);
        }

        if (HasWeights(request) && request.Hypotheses.Sum(hypothesis => hypothesis.Weight ?? 0) > 1 + Rounding)
        {
            problems.Add("hypotheses", "The weights add up to more than 1.", "Share alpha among the hypotheses: weights add up to at most 1.");
        }
    }

    private static bool HasWeights(MultiplicityRequest request) => request.Procedure is MultiplicityProcedure.Graph or MultiplicityProcedure.Fallback;

    private static void CheckLooks(string path, MultiplicityRequest request, Hypothesis hypothesis, ProblemList problems)
    {
        var looks = hypothesis.Looks;
        problems.NeedRange($"{path}.looks", looks.Count, 1, 20);
        for (int look = 0; look < looks.Count; look++)
        {
            bool isLast = look == looks.Count - 1;
            double least = look == 0 ? 0.001 : looks[look - 1].InformationFraction + 0.001;
            problems.NeedRange($"{path}.looks[{look}].informationFraction", looks[look].InformationFraction, isLast ? 1 : least, isLast ? 1 : 0.999);
            problems.NeedRange($"{path}.looks[{look}].pValue", looks[look].PValue ?? 0, 0, 1);
            if (look > 0 && looks[look].PValue is not null && looks[look - 1].PValue is null)
            {
                problems.Add($"{path}.looks[{look - 1}].pValue", "A later look has one.", "Give the p-values of all looks held so far.");
            }
        }

        if (looks.Count > 1 && hypothesis.Spending is null)
        {
            problems.Add($"{path}.spending", "There are several looks, but nothing says how the error is spent.", "Name a spending function.");
        }

        bool isGraph = request.Procedure is not (MultiplicityProcedure.Hochberg or MultiplicityProcedure.Hommel
            or MultiplicityProcedure.Dunnett or MultiplicityProcedure.StepDownDunnett);
        if (looks.Count > 1 && !isGraph)
        {
            problems.Add($"{path}.looks", "This procedure tests once.", "Give one look, or use a procedure that is a graph: bonferroni, holm, fixedSequence, fallback, graph.");
        }
    }

    private static void CheckShares(string path, MultiplicityRequest request, Hypothesis hypothesis, ProblemList problems)
    {
        if (!HasWeights(request))
        {
            if (hypothesis.Weight is not null || hypothesis.PassesTo is not null)
            {
                problems.Add($"{path}.weight", "This procedure sets the shares itself.", "Leave weight and passesTo out, or use \"fallback\" or \"graph\".");
            }

            return;
        }

        problems.NeedRange($"{path}.weight", hypothesis.Weight ?? -1, 0, 1);
        if (request.Procedure == MultiplicityProcedure.Fallback && hypothesis.PassesTo is not null)
        {
            problems.Add($"{path}.passesTo", "Fallback passes every share to the next hypothesis.", "Leave passesTo out, or use \"graph\".");
        }

        foreach (var (id, part) in hypothesis.PassesTo ?? new Dictionary<string, double>())
        {
            problems.NeedRange($"{path}.passesTo.{id}", part, 0, 1);
            if (id == hypothesis.Id || request.Hypotheses.All(other => other.Id != id))
            {
                problems.Add($"{path}.passesTo.{id}", "It is no other hypothesis.", $"Use one of: {string.Join(", ", request.Hypotheses.Where(other => other != hypothesis).Select(other => other.Id))}.");
            }
        }

        if (hypothesis.PassesTo is { } parts && parts.Values.Sum() > 1 + Rounding)
        {
            problems.Add($"{path}.passesTo", "The parts add up to more than 1.", "Pass on at most the whole share.");
        }
    }
}
