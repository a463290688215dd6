using TrialTwin.Trials.ControlArms;

namespace TrialTwin.Reports.Tables;

/// <summary>How far the control arm can shrink, as tables.</summary>
public static class ControlArmTables
{
    public static ResultTable Sizes(ControlArmResult controlArm) => new(
        "control-arm-sizes",
        "Size of the control arm",
        $"Against the plain design with ANCOVA, {controlArm.PlannedPatientsPerArm} patients per arm by the closed formula, which the simulated size meets within its Monte Carlo error. A negative saving means that more are needed.",
        [
            new("Correlation of the score"), new("Incremental R²"), new("Total patients, equal arms"),
            new("Controls when only they shrink"), new("Controls saved", "%"), new("Evidence"),
        ],
        [.. controlArm.Sizes.Select(size => new TableRow([
            size.Label,
            new TableCell(NumberFormat.Fixed(size.IncrementalR2, 3), size.IncrementalR2),
            new TableCell(NumberFormat.Count(size.TotalPatients), size.TotalPatients),
            size.ControlsShrunk is { } controls ? new TableCell(NumberFormat.Count(controls), controls) : "no saving",
            new TableCell(NumberFormat.Fixed(size.ControlSavingPercent, 1), size.ControlSavingPercent),
            Wording.Of(size.Evidence),
        ]))]);

    public static ResultTable Sensitivity(ControlArmResult controlArm) => new(
        "control-arm-sensitivity",
        "Saving when assumptions fail",
        "Every saving here follows from an assumed correlation. Drift: SD of a change between history and trial that the score does not know, in outcome SDs.",
        [
            new("SD factor"), new("Correlation assumed"), new("Discount"), new("Drift", "SD"), new("Total patients"),
            new("Controls saved", "%"),
        ],
        [.. controlArm.Sensitivity.Select(row => new TableRow([
            Number(row.SdMultiplier),
            Number(row.AssumedCorrelation),
            Number(row.CorrelationDiscount),
            Number(row.DriftSd),
            new TableCell(NumberFormat.Count(row.TotalPatients), row.TotalPatients),
            new TableCell(NumberFormat.Fixed(row.ControlSavingPercent, 1), row.ControlSavingPercent),
        ]))]);

    private static TableCell Number(double value) => new(NumberFormat.Significant(value, 3), value);
}
