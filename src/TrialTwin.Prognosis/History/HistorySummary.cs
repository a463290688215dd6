using TrialTwin.Statistics.Descriptive;

namespace TrialTwin.Prognosis.History;

/// <summary>What is shown of a historical trial, and the proof that it was read rightly.</summary>
public static class HistorySummary
{
    public static HistoryResult Of(HistoricalTrial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        return new HistoryResult(trial.Name, trial.Files, Flow(trial), PrimaryTable.Of(trial), Visits(trial), Retention(trial));
    }

    private static FlowStep[] Flow(HistoricalTrial trial)
    {
        var week = trial.VisitWeeks[^1];
        var (randomised, controls) = (trial.RandomisedControls, trial.Controls);
        return
        [
            new("Randomised", trial.Patients.Length, "All arms: baseline covariates are learned from all of them, since baseline comes before randomisation."),
            new($"Randomised to {trial.ControlArm}", randomised.Length, $"Dropout is counted here: {randomised.Count(p => p.LeftBeforeEnd)} left treatment before week {week}."),
            new("Efficacy set", controls.Length, "Treated and assessed at least once after baseline: the prognostic model and the control course are learned from them."),
            new($"Change at week {week} observed", controls.Count(p => !double.IsNaN(p.ObservedChange[^1])), "The prognostic model is judged on them. Of the others, visits before that count in training and in the control course; nothing is carried forward."),
        ];
    }

    private static ArmVisit[] Visits(HistoricalTrial trial) =>
    [
        .. from arm in Arms(trial)
           from visit in Enumerable.Range(0, trial.VisitWeeks.Length)
           let seen = arm.Where(p => !double.IsNaN(p.ObservedChange[visit])).Select(p => p.ObservedChange[visit]).ToArray()
           let moments = SampleMoments.Of(seen)
           select new ArmVisit(arm.Key, trial.VisitWeeks[visit], moments.Count, moments.Mean, moments.StandardDeviation),
    ];

    private static ArmRetention[] Retention(HistoricalTrial trial) =>
    [
        .. from arm in Arms(trial)
           from visit in Enumerable.Range(0, trial.VisitWeeks.Length + 1)
           select new ArmRetention(arm.Key, visit == 0 ? 0 : trial.VisitWeeks[visit - 1], arm.Count(p => p.CompletedVisits >= visit), arm.Count()),
    ];

    /// <summary>Patients by arm, in the order of dose.</summary>
    private static IEnumerable<IGrouping<string, HistoricalPatient>> Arms(HistoricalTrial trial) =>
        trial.Patients.OrderBy(p => p.Dose).GroupBy(p => p.Arm);
}
