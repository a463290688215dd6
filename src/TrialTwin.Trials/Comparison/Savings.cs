using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Comparison;

/// <summary>
/// What each adjustment saves. Where the correlation is the observed one, the saving is that seen on patients left out,
/// never that of the simulation, which only gives back what its generator was given. Where the correlation is assumed,
/// the saving is the simulated one and is labelled so. See docs/methods/comparison.md.
/// </summary>
internal static class Savings
{
    private const double Level = 0.95;
    private const double HalfWidth = 1.959963984540054;

    private static readonly AnalysisMethod[] Adjusted = [AnalysisMethod.Ancova, AnalysisMethod.AncovaWithScore];

    public static IReadOnlyList<SavingRow> Find(
        MergedTally merged,
        IReadOnlyList<EqualPowerRow> rows,
        IReadOnlyList<Scenario> scenarios,
        PrognosisResult prognosis)
    {
        var plain = rows.ToDictionary(row => (row.ScenarioId, row.VariantId, row.Strategy, row.Method));
        return
        [
            .. from row in rows
               where Adjusted.Contains(row.Method)
               let scenario = scenarios.First(scenario => scenario.Id == row.ScenarioId)
               let against = plain[(row.ScenarioId, row.VariantId, row.Strategy, row.Method - 1)]
               let saving = IsAssumed(scenario, row.Method) ? Assumed(merged, row, against) : Observed(prognosis, row.Method)
               where saving is not null
               select new SavingRow(
                   row.ScenarioId,
                   row.VariantId,
                   row.Strategy,
                   row.Method,
                   against.Method,
                   saving.Value,
                   IsAssumed(scenario, row.Method) ? SavingEvidence.Assumed : SavingEvidence.Observed),
        ];
    }

    /// <summary>Only the score's correlation can be assumed; that of the baseline is always the pilot's.</summary>
    private static bool IsAssumed(Scenario scenario, AnalysisMethod method) =>
        method == AnalysisMethod.AncovaWithScore && scenario.ScoreCorrelation is not null;

    /// <summary>At equal power the size is in proportion to the residual variance, so the saving is the incremental R².</summary>
    private static IntervalEstimate? Observed(PrognosisResult prognosis, AnalysisMethod method)
    {
        var gain = prognosis.Adjustments[(int)method].IncrementalR2;
        return gain is { } r2 ? new IntervalEstimate(100 * r2.Value, 100 * r2.Lower, 100 * r2.Upper, r2.Level) : null;
    }

    /// <summary>
    /// Saving by simulation, with the interval that Monte Carlo error leaves. Both sizes come from the same simulated
    /// trials; their correlation is taken from the rejections of the two analyses at the size nearest to the plainer one's.
    /// </summary>
    private static IntervalEstimate? Assumed(MergedTally merged, EqualPowerRow row, EqualPowerRow against)
    {
        if (row.TotalPatients is not { } size || against.TotalPatients is not { } plainer)
        {
            return null;
        }

        double ratio = size.Value / plainer.Value;
        double a = size.StandardError / size.Value;
        double b = plainer.StandardError / plainer.Value;
        double correlation = merged.CorrelationWithPlainer(NearestCell(merged.Grid, row, plainer.Value));
        double error = ratio * Math.Sqrt(Math.Max(0, (a * a) + (b * b) - (2 * correlation * a * b)));
        double saving = 100 * (1 - ratio);
        return new IntervalEstimate(saving, saving - (100 * HalfWidth * error), saving + (100 * HalfWidth * error), Level);
    }

    private static int NearestCell(SimulationGrid grid, EqualPowerRow row, double size)
    {
        int nearest = grid.Plan.TotalPatients.MinBy(total => Math.Abs(total - size));
        return grid.Cells.ToList().FindIndex(cell =>
            cell.ScenarioId == row.ScenarioId
            && cell.VariantId == row.VariantId
            && cell.Strategy == row.Strategy
            && cell.Method == row.Method
            && cell.TotalPatients == nearest);
    }
}
