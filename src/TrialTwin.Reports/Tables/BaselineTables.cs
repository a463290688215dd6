using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports.Tables;

/// <summary>Designs at equal power beside one of them.</summary>
public static class BaselineTables
{
    /// <summary>What each design and analysis needs, and the difference to the baseline design analysed with ANCOVA.</summary>
    /// <param name="protocol">Names the variants.</param>
    /// <param name="comparison">The designs.</param>
    /// <param name="scenarioId">Assumed truth.</param>
    /// <param name="strategy">Strategy for dropout.</param>
    /// <param name="baselineVariantId">The design that the others are set against.</param>
    public static ResultTable Of(
        Protocol protocol, ComparisonResult comparison, string scenarioId, DropoutStrategy strategy, string baselineVariantId)
    {
        var rows = comparison.Rows.Where(row => row.ScenarioId == scenarioId && row.Strategy == strategy).ToList();
        var baseline = rows.FirstOrDefault(row => row.VariantId == baselineVariantId && row.Method == AnalysisMethod.Ancova);
        return new ResultTable(
            $"baseline-{scenarioId}-{strategy.ToString().ToLowerInvariant()}",
            $"At {NumberFormat.Significant(100 * comparison.TargetPower, 3)} % power: {protocol.ScenarioLabel(scenarioId)}, {Wording.Of(strategy)} strategy",
            "Patients randomised, ± Monte Carlo standard error; for a group-sequential design the total is its largest size. " +
            $"Δ: difference to {protocol.VariantLabel(baselineVariantId)} with {Wording.Of(AnalysisMethod.Ancova)}; its error is computed as if the designs " +
            "had been simulated apart, which overstates it, because they share their virtual patients.",
            [
                new("Variant"), new("Analysis"), new("Total patients"), new("Δ total"), new("Controls"), new("Δ controls"),
                new("Expected patients"), new("Δ expected"), new("Duration", "months"), new("Δ duration", "months"),
            ],
            [.. rows.Select(row => new TableRow([
                protocol.VariantLabel(row.VariantId),
                Wording.Of(row.Method),
                row.TotalPatients is null ? Wording.Of(row.Reach) : Estimate(row.TotalPatients),
                Difference(row, baseline, r => r.TotalPatients),
                Estimate(row.Controls),
                Difference(row, baseline, r => r.Controls),
                Estimate(row.ExpectedPatients),
                Difference(row, baseline, r => r.ExpectedPatients),
                Estimate(row.Months),
                Difference(row, baseline, r => r.Months),
            ]))]);
    }

    private static TableCell Difference(EqualPowerRow row, EqualPowerRow? baseline, Func<EqualPowerRow, MonteCarloEstimate?> figure)
    {
        if (ReferenceEquals(row, baseline))
        {
            return "baseline";
        }

        if (baseline is null || figure(row) is not { } own || figure(baseline) is not { } other)
        {
            return "-";
        }

        var error = Math.Sqrt((own.StandardError * own.StandardError) + (other.StandardError * other.StandardError));
        var difference = new MonteCarloEstimate(own.Value - other.Value, error);
        var text = NumberFormat.WithError(difference);
        return new TableCell(difference.Value > 0 && ShowsMoreThanZero(text) ? $"+{text}" : text, difference.Value);
    }

    private static bool ShowsMoreThanZero(string text) => text.TakeWhile(c => c != ' ').Any(c => c is >= '1' and <= '9');

    private static TableCell Estimate(MonteCarloEstimate? estimate) =>
        estimate is { } known ? new TableCell(NumberFormat.WithError(known), known.Value) : "-";
}
