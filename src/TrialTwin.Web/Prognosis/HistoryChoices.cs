using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.History;
using TrialTwin.Web.Shared;

namespace TrialTwin.Web.Prognosis;

/// <summary>What the library offers to learn from.</summary>
public static class HistoryChoices
{
    public static IReadOnlyList<FieldOption> Trials() =>
        [.. HistoricalTrials.Library.Select(trial => new FieldOption(trial.Id, trial.Name))];

    public static IReadOnlyList<FieldOption> ControlArms(string source) =>
        HistoricalTrials.Find(source) is { } trial ? [new FieldOption(trial.ControlArm, trial.ControlArm)] : [];

    public static IReadOnlyList<FieldOption> Covariates(string source) =>
        HistoricalTrials.Find(source) is { } trial
            ? [.. trial.Covariates.Select(covariate => new FieldOption(covariate.Name, LabelOf(covariate)))]
            : [];

    // An indicator has no unit, and that scores are counted in points needs no saying.
    private static string LabelOf(Covariate covariate) =>
        covariate.Unit is "-" or "points" ? covariate.Label : $"{covariate.Label}, {covariate.Unit}";
}
