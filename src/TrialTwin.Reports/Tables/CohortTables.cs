using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Cohorts;

namespace TrialTwin.Reports.Tables;

/// <summary>The virtual patients beside real ones, as tables.</summary>
public static class CohortTables
{
    /// <summary>Baseline of the trial's patients, the virtual patients and the reference population.</summary>
    public static ResultTable Baseline(CohortResult cohort) => new(
        "cohort-baseline",
        "Baseline: trial's patients, virtual patients, reference population",
        $"Mean (SD), for shares the percentage; {NumberFormat.Count(cohort.VirtualPatients)} virtual patients, seed {cohort.Seed}. " +
        "Reference: NHANES in the trial's age range, weighted to its sex; \"-\": not measured there.",
        [new("Variable"), new("Unit"), new("Trial's patients"), new("Virtual patients"), new("NHANES")],
        [.. cohort.Baseline.Select(row => new TableRow([
            row.Variable, row.Unit, Summary(row.Trial), Summary(row.Virtual), Summary(row.Reference)]))]);

    /// <summary>The generator against patients that it has not seen.</summary>
    public static ResultTable Fidelity(CohortResult cohort) => new(
        "cohort-fidelity",
        "The generator against pilot patients that it has not seen",
        "Pilot: placebo patients, 95 % confidence interval. Generator: fitted without the patients it is judged on, with the " +
        "90 % predictive interval for a sample of the pilot's size. Covered: the predictive interval holds the pilot's value.",
        [new("Quantity"), new("Unit"), new("Pilot"), new("Generator"), new("Covered")],
        [.. cohort.Fidelity.Select(row => new TableRow([
            row.Quantity, row.Unit, Interval(row.Pilot), Interval(row.Generator), row.Covered ? "yes" : "no"]))]);

    private static TableCell Interval(IntervalEstimate estimate) => new(NumberFormat.WithInterval(estimate), estimate.Value);

    private static TableCell Summary(GroupSummary? group) => group switch
    {
        null => "-",
        { StandardDeviation: { } deviation } => new TableCell(
            $"{NumberFormat.Fixed(group.Mean, 1)} ({NumberFormat.Fixed(deviation, 1)})", group.Mean),
        _ => new TableCell(NumberFormat.Fixed(group.Mean, 0), group.Mean),
    };
}
