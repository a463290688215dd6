using System.Globalization;
using TrialTwin.Trials.SequentialAnalysis;

namespace TrialTwin.Reports.Tables;

/// <summary>Analyses of running trials: every figure for export, and the state of each trial to read.</summary>
public static class RunningTrialTables
{
    private const int Stages = 3;

    /// <summary>One row for each trial, one column for each figure and stage (docs/formats/running-trial.md).</summary>
    public static ResultTable Figures(IReadOnlyList<RunningTrialAnalysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        string[] perStage =
        [
            "critical_value", "stage_p_value", "combination_statistic", "effect_estimate", "conditional_rejection_probability",
            "conditional_power", "repeated_ci_lower", "repeated_ci_upper", "repeated_p_value",
        ];
        string[] whole = ["final_stage", "final_p", "final_ci_lower", "final_ci_upper", "median_unbiased_estimate", "test_actions"];
        return new ResultTable(
            "running-trials",
            "Running trials",
            string.Empty,
            [
                new("id"),
                .. perStage.SelectMany(name => Enumerable.Range(1, Stages).Select(stage => new TableColumn($"out_{name}_{stage}"))),
                .. whole.Select(name => new TableColumn($"out_{name}")),
            ],
            [.. analyses.Select(FiguresOf)]);
    }

    /// <summary>State of each trial at the last stage observed.</summary>
    public static ResultTable States(IReadOnlyList<RunningTrialAnalysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        return new ResultTable(
            "running-trials",
            "Running trials at the last stage observed",
            "Repeated confidence intervals and p-values hold at any stage; conditional power assumes that the observed effect is true.",
            [new("id"), new("stage"), new("estimate"), new("repeated interval"), new("repeated p"), new("conditional power"), new("decision")],
            [.. analyses.Select(StateOf)]);
    }

    private static TableRow FiguresOf(RunningTrialAnalysis analysis)
    {
        var result = analysis.Result;
        int observed = result.Stages.Count;
        var final = result.Final;
        return new TableRow(
        [
            analysis.Id,
            .. PerStage(result.CriticalValues.Count, stage => result.CriticalValues[stage]),
            .. PerStage(observed, stage => result.Stages[stage].StageP),
            .. PerStage(observed, stage => result.Stages[stage].Statistic),
            .. PerStage(observed, stage => result.Stages[stage].Estimate),
            .. PerStage(observed, stage => result.Stages[stage].ConditionalRejectionProbability),
            .. PerStage(observed + result.ConditionalPower.Count, stage => stage < observed ? null : PowerAt(result, stage)),
            .. PerStage(observed, stage => result.Stages[stage].RepeatedInterval?.Lower),
            .. PerStage(observed, stage => result.Stages[stage].RepeatedInterval?.Upper),
            .. PerStage(observed, stage => result.Stages[stage].RepeatedP),
            Number(final?.Stage),
            Number(final?.P),
            Number(final?.Effect?.Lower),
            Number(final?.Effect?.Upper),
            Number(final?.Effect?.Value),
            string.Join('|', Enumerable.Range(0, result.CriticalValues.Count).Select(stage => stage < observed ? Word(result.Stages[stage].Decision) : "NA")),
        ]);
    }

    /// <summary>The power of the last stages: a method that tells only one tells that of the last.</summary>
    private static double? PowerAt(SequentialAnalysisResult result, int stage) => result.ConditionalPower[stage - result.Stages.Count];

    private static TableRow StateOf(RunningTrialAnalysis analysis)
    {
        var result = analysis.Result;
        var last = result.Stages[^1];
        return new TableRow(
        [
            analysis.Id,
            $"{result.Stages.Count} of {result.CriticalValues.Count}",
            Number(last.Estimate),
            last.RepeatedInterval is { } interval ? $"{Short(interval.Lower)} to {Short(interval.Upper)}" : string.Empty,
            Number(last.RepeatedP),
            Number(result.ConditionalPower.Count > 0 ? result.ConditionalPower[^1] : null),
            Word(last.Decision),
        ]);
    }

    private static IEnumerable<TableCell> PerStage(int count, Func<int, double?> value) =>
        Enumerable.Range(0, Stages).Select(stage => stage < count ? Number(value(stage)) : TableCell.Empty);

    private static TableCell Number(double? value) =>
        value is { } number && double.IsFinite(number) ? new TableCell(Short(number), number) : TableCell.Empty;

    private static string Short(double value) => value.ToString("G4", CultureInfo.InvariantCulture);

    private static string Word(StageDecision decision) => decision switch
    {
        StageDecision.Continue => "continue",
        StageDecision.RejectAndStop => "reject and stop",
        StageDecision.Reject => "reject",
        _ => "accept",
    };
}
