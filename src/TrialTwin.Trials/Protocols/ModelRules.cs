using TrialTwin.Prognosis.History;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Pharmacodynamics;

namespace TrialTwin.Trials.Protocols;

/// <summary>Rules for history, prognosis, twins and cohort; what is chosen must be in the library.</summary>
internal static class ModelRules
{
    public static void Check(Protocol protocol, ProblemList problems)
    {
        var history = HistoricalTrials.Find(protocol.History.Source);
        CheckHistory(protocol.History, history, problems);
        CheckPrognosis(protocol.Prognosis, problems);
        CheckCovariates(protocol.Prognosis.Covariates, history, problems);
        problems.NeedOneOf("twins.compound", protocol.Twins.Compound, Compound.Ids);
        problems.NeedOneOf("twins.effectModel", protocol.Twins.EffectModel, EffectModel.Ids);
        problems.NeedRange("twins.displayPatients", protocol.Twins.DisplayPatients, 50, 5000);
        problems.NeedRange("cohort.displayPatients", protocol.Cohort.DisplayPatients, 100, 100000);
        problems.NeedRange("cohort.fidelityFolds", protocol.Cohort.FidelityFolds, 2, 20);
    }

    private static void CheckHistory(HistoryPlan plan, LibraryTrial? history, ProblemList problems)
    {
        problems.NeedOneOf("history.source", plan.Source, HistoricalTrials.Ids);
        if (history is not null)
        {
            problems.NeedOneOf("history.controlArm", plan.ControlArm, [history.ControlArm]);
        }
    }

    private static void CheckPrognosis(PrognosisPlan plan, ProblemList problems)
    {
        problems.NeedOneOf("prognosis.learner", plan.Learner, PrognosisPlan.Learners);
        problems.NeedRange("prognosis.alpha", plan.Alpha, 0, 1);
        problems.NeedRange("prognosis.folds", plan.Folds, 2, 20);
        problems.NeedRange("prognosis.repeats", plan.Repeats, 1, 200);
    }

    private static void CheckCovariates(IReadOnlyList<string> covariates, LibraryTrial? history, ProblemList problems)
    {
        if (covariates.Count == 0)
        {
            problems.Add("prognosis.covariates", "No covariate is chosen.", "Choose at least one baseline covariate, such as \"age\".");
        }

        for (int i = 0; i < covariates.Count; i++)
        {
            if (covariates.Take(i).Contains(covariates[i], StringComparer.Ordinal))
            {
                problems.Add($"prognosis.covariates[{i}]", $"\"{covariates[i]}\" is named twice.", "Name every covariate once.");
            }
            else if (history is not null)
            {
                problems.NeedOneOf($"prognosis.covariates[{i}]", covariates[i], [.. history.Covariates.Select(covariate => covariate.Name)]);
            }
        }
    }
}
