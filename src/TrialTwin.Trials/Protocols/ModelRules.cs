using TrialTwin.Numerics.Problems;
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
        CheckTwins(protocol.Twins, problems);
        problems.NeedRange("cohort.displayPatients", protocol.Cohort.DisplayPatients, 100, 100000);
        problems.NeedRange("cohort.fidelityFolds", protocol.Cohort.FidelityFolds, 2, 20);
    }

    private static void CheckTwins(TwinPlan plan, ProblemList problems)
    {
        var (compounds, models) = (Compound.Ids, EffectModel.Ids);
        problems.NeedOneOf("twins.compound", plan.Compound, compounds);
        problems.NeedOneOf("twins.effectModel", plan.EffectModel, models);
        if (compounds.Contains(plan.Compound, StringComparer.Ordinal) && models.Contains(plan.EffectModel, StringComparer.Ordinal))
        {
            CheckPair(plan, problems);
        }

        problems.NeedRange("twins.displayPatients", plan.DisplayPatients, 50, 5000);
    }

    // A model calibrated on one drug's concentrations would give another drug an effect that nobody has measured.
    private static void CheckPair(TwinPlan plan, ProblemList problems)
    {
        try
        {
            var model = EffectModel.Load(plan.EffectModel);
            if (model.Compound is { } made && made != plan.Compound)
            {
                problems.Add("twins.effectModel", $"{model.Name} was made for {made}, not for {plan.Compound}.", $"Choose the compound {made}, or another effect model.");
            }
        }
        catch (BadInputException fault)
        {
            problems.Add("twins.effectModel", fault.Problems[0].Message, fault.Problems[0].Mend);
        }
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
