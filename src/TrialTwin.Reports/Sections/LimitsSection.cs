using TrialTwin.Prognosis.Validation;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>What the result does not show, found in it where that can be found, and what was not verified.</summary>
internal static class LimitsSection
{
    public static ReportSection Build(ReportInput input) => new("limits", "Limits and what was not verified",
    [
        new Heading("Found in this result"),
        new BulletList([.. Found(input)]),
        new Heading("Of the approach"),
        new BulletList(
        [
            $"The history is one trial ({input.Result.Prepared.History.Trial}); whether a new trial's patients resemble its control patients cannot be seen before the new trial.",
            "The twins' effect is calibrated on published means; differences between patients in their response were not calibrated.",
            "Scenarios are assumptions. Power under a scenario is not the probability of success.",
            "Monte Carlo errors and intervals count chance in simulation and sampling only, not the choice of models.",
        ]),
        new Heading("Not verified"),
        new BulletList(
        [
            "The prognostic model was not validated on patients of another trial.",
            "Conformance of this file to PDF/A or PDF/UA was not checked.",
            "The seal shows that the file is unchanged since this installation wrote it; its certificate is the installation's own and names no person.",
        ]),
        new Heading("Published figures, as far as their sources were read"),
        new BulletList([.. Sources(input)]),
    ]);

    private static IEnumerable<string> Sources(ReportInput input)
    {
        var effects = input.Result.Prepared.Twins.EffectChecks.Select(check => $"Effect, {check.Trial}: {check.Source}.");
        var dropout = input.Protocol.Scenarios.Select(scenario => $"Dropout: {scenario.Dropout.Source.TrimEnd('.')}.");
        return effects.Concat(dropout).Distinct();
    }

    private static IEnumerable<string> Found(ReportInput input)
    {
        var (result, protocol, _) = input;
        var prepared = result.Prepared;
        if (prepared.Prognosis.Verdict == GainVerdict.NotDemonstrated)
        {
            yield return $"No gain of the score over ANCOVA is demonstrated with {prepared.Prognosis.PatientsJudged()}; a small one may exist.";
        }

        foreach (var row in prepared.Cohort.Fidelity.Where(row => !row.Covered))
        {
            yield return $"The generator misses the pilot in \"{row.Quantity}\": pilot {NumberFormat.WithInterval(row.Pilot)}, generator {NumberFormat.WithInterval(row.Generator)} ({row.Unit}).";
        }

        foreach (var check in prepared.Twins.Checks.Where(check => check.FoldError > 1.25))
        {
            yield return $"Twins' {check.Quantity} lies outside the published value by a factor of {NumberFormat.Fixed(check.FoldError, 2)}.";
        }

        foreach (var figure in prepared.History.PublishedTable.Where(figure => !figure.Matches))
        {
            yield return $"\"{figure.Quantity}\" is not reproduced: published {figure.Published}, computed {figure.Computed}.";
        }

        var beyond = result.Comparison.Rows.Count(row => row.TotalPatients is null);
        if (beyond > 0)
        {
            yield return $"{beyond} of {result.Comparison.Rows.Count} designs do not reach the target power inside the grid of {protocol.TotalPatients[0]} to {protocol.TotalPatients[^1]} patients.";
        }

        var assumed = protocol.Scenarios.Count(scenario => scenario.ScoreCorrelation is not null);
        if (assumed > 0)
        {
            yield return $"{assumed} of {protocol.Scenarios.Count} scenarios assume the score's correlation; savings under them are labelled \"assumed\".";
        }

        var failures = result.Simulation.Cells.Sum(cell => (long)cell.Failures);
        yield return failures == 0
            ? "No simulated trial failed to give an estimate."
            : $"{NumberFormat.Count(failures)} simulated trials gave no estimate and are left out of every mean.";
    }
}
