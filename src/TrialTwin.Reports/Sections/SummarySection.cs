using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Protocols;
using TrialTwin.Twins.Pharmacodynamics;

namespace TrialTwin.Reports.Sections;

/// <summary>Executive summary: the decision and the figures that carry it, the unwelcome ones included.</summary>
internal static class SummarySection
{
    public static ReportSection Build(ReportInput input)
    {
        var (result, protocol, _) = input;
        var scenario = protocol.HeadlineScenario();
        var strategy = protocol.Estimand.PrimaryDropoutStrategy;
        return new ReportSection("summary", "Executive summary",
        [
            new Statement(Decision(input)),
            new Statement(Gain(result.Prepared.Prognosis)),
            new BulletList([.. Findings(input)]),
            new TableBlock(ComparisonTables.EqualPower(protocol, result.Comparison, scenario, strategy) with { Id = "summary-equal-power" }),
            new FigureBlock(ComparisonFigures.TotalPatients(protocol, result.Comparison, scenario, strategy)),
        ]);
    }

    private static string Decision(ReportInput input)
    {
        var (result, protocol, _) = input;
        var scenario = protocol.HeadlineScenario();
        var strategy = protocol.Estimand.PrimaryDropoutStrategy;
        var power = $"{NumberFormat.Significant(100 * result.Comparison.TargetPower, 3)} % power";
        var sized = Rows(input, AnalysisMethod.Ancova).Where(row => row.TotalPatients is not null).ToList();
        var best = sized.MinBy(row => row.TotalPatients!.Value.Value);
        return best is null
            ? $"No design of the grid reaches {power} with ANCOVA under \"{protocol.ScenarioLabel(scenario)}\" ({Wording.Of(strategy)} strategy)."
            : $"With ANCOVA on baseline, \"{protocol.VariantLabel(best.VariantId)}\" needs the fewest patients for {power} under " +
              $"\"{protocol.ScenarioLabel(scenario)}\" ({Wording.Of(strategy)} strategy): {Known(best.TotalPatients)} in all, " +
              $"{Known(best.Controls)} of them controls (± Monte Carlo standard error).{Undecided(protocol, best, sized)}";
    }

    /// <summary>Designs whose size differs from the best one's by no more than Monte Carlo error would.</summary>
    private static string Undecided(Protocol protocol, EqualPowerRow best, IEnumerable<EqualPowerRow> sized)
    {
        var size = best.TotalPatients!.Value;
        var alike = sized
            .Where(row => row != best && row.TotalPatients is { } other &&
                other.Value - size.Value <= 1.96 * Math.Sqrt((other.StandardError * other.StandardError) + (size.StandardError * size.StandardError)))
            .Select(row => $"\"{protocol.VariantLabel(row.VariantId)}\" ({Sizes(protocol, row)})")
            .ToList();
        return alike.Count == 0 ? "" : $" Not told apart from it within Monte Carlo error: {string.Join(", ", alike)}.";
    }

    /// <summary>A design that may stop early is told by its largest and its expected size.</summary>
    private static string Sizes(Protocol protocol, EqualPowerRow row) =>
        protocol.Variants.Any(variant => variant.Id == row.VariantId && variant.InterimFractions.Count > 0)
            ? $"{Known(row.TotalPatients)} at most, {Known(row.ExpectedPatients)} expected"
            : Known(row.TotalPatients);

    private static string Gain(PrognosisResult prognosis)
    {
        var figure = $"incremental R² {NumberFormat.WithInterval(prognosis.Gain)}, 95 % interval, {prognosis.JudgedPatients} patients, each left out in turn";
        return prognosis.Verdict == GainVerdict.Demonstrated
            ? $"The prognostic score explains more than ANCOVA on baseline: {figure}."
            : $"A gain of the prognostic score over ANCOVA on baseline is not demonstrated: {figure}. Not demonstrated is not zero; " +
              "it means that these data support no smaller trial on the score's account.";
    }

    private static IEnumerable<string> Findings(ReportInput input)
    {
        var (result, protocol, _) = input;
        var nulls = result.Simulation.Cells
            .Where(c => protocol.Scenarios.Any(s => s.IsNull && s.Id == c.Cell.ScenarioId))
            .Select(c => c.Power).ToList();
        if (nulls.Count > 0)
        {
            yield return $"Type I error over {nulls.Count} cells without effect: {Percent(nulls.MinBy(p => p.Value))} % to " +
                $"{Percent(nulls.MaxBy(p => p.Value))} %, nominal {NumberFormat.Significant(50 * protocol.Testing.AlphaTwoSided, 3)} % (one-sided). These are the extremes of cells that share " +
                "their patients; single cells stray by chance.";
        }

        var fidelity = result.Prepared.Cohort.Fidelity;
        yield return $"Virtual cohort: {fidelity.Count(row => row.Covered)} of {fidelity.Count} properties of pilot patients left out lie inside the generator's 90 % predictive intervals.";
        var apart = result.Prepared.Twins.EffectChecks
            .Where(check => check.Use == EffectCheckUse.Check)
            .Select(check => check.Predicted - check.Published).ToList();
        if (apart.Count > 0)
        {
            yield return $"Twins' effect against {apart.Count} published figures not used for calibration: {NumberFormat.Fixed(apart.Min(), 2)} to " +
                $"{NumberFormat.Fixed(apart.Max(), 2)} {protocol.Endpoint.Unit} apart; section \"Mechanistic twins\" lists each with its source.";
        }

        yield return "Not every published figure could be read in its own publication: section \"Limits and what was not verified\" says which.";
    }

    private static IEnumerable<EqualPowerRow> Rows(ReportInput input, AnalysisMethod method) =>
        input.Result.Comparison.Rows.Where(row => row.ScenarioId == input.Protocol.HeadlineScenario()
            && row.Strategy == input.Protocol.Estimand.PrimaryDropoutStrategy && row.Method == method);

    private static string Known(MonteCarloEstimate? estimate) => estimate is { } known ? NumberFormat.WithError(known) : "-";

    private static string Percent(MonteCarloEstimate share) => NumberFormat.PercentWithError(share);
}
