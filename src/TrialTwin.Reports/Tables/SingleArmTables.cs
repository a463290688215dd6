using System.Globalization;
using TrialTwin.Trials.Designs.SingleArm;

namespace TrialTwin.Reports.Tables;

/// <summary>Single-arm designs: one line for each, and what each does at each look under each rate.</summary>
public static class SingleArmTables
{
    /// <summary>One row for each design.</summary>
    public static ResultTable Designs(IReadOnlyList<SingleArmEvaluation> designs) => new(
        "single-arm-designs",
        "Single-arm designs",
        "Exact binomial probabilities. Bounds: stops for futility with at most f responders of n patients (f/n), rejects the null rate with at least e (e/n). Early end: before the last look, under the null rate.",
        [new("design"), new("futility f/n"), new("efficacy e/n"), new("maximum", "patients"), new("type I error"), new("power"), new("expected under null", "patients"), new("expected under alternative", "patients"), new("early end")],
        [.. designs.Select(design => new TableRow(
        [
            design.Name,
            Bounds(design.Design, look => look.FutilityUpTo),
            Bounds(design.Design, look => look.EfficacyFrom),
            Count(design.Design.MaximumPatients),
            Share(design.Characteristics[0].Rejection),
            Share(design.Characteristics[1].Rejection),
            Patients(design.Characteristics[0].ExpectedPatients),
            Patients(design.Characteristics[1].ExpectedPatients),
            Share(design.Characteristics[0].EarlyTermination),
        ]))]);

    /// <summary>One row for each design, true rate and look.</summary>
    public static ResultTable Looks(IReadOnlyList<SingleArmEvaluation> designs) => new(
        "single-arm-looks",
        "Single-arm designs by rate and look",
        "Probability of ending at the look.",
        [new("design"), new("rate"), new("look"), new("patients"), new("futility_up_to"), new("efficacy_from"), new("efficacy_probability"), new("futility_probability"), new("rejection_probability"), new("expected_patients")],
        [
            .. from design in designs
               from reached in design.Characteristics
               from look in Enumerable.Range(0, design.Design.Looks.Count)
               let bounds = design.Design.Looks[look]
               select new TableRow(
               [
                   design.Name,
                   Share(reached.Rate),
                   Count(look + 1),
                   Count(bounds.Patients),
                   Count(bounds.FutilityUpTo),
                   Count(bounds.EfficacyFrom),
                   Share(reached.Looks[look].Efficacy),
                   Share(reached.Looks[look].Futility),
                   Share(reached.Rejection),
                   Patients(reached.ExpectedPatients),
               ]),
        ]);

    private static string Bounds(SingleArmDesign design, Func<SingleArmLook, int?> bound) => string.Join(
        ", ", design.Looks.Where(look => bound(look) is not null).Select(look => string.Create(CultureInfo.InvariantCulture, $"{bound(look)}/{look.Patients}")));

    private static TableCell Count(int? count) =>
        count is { } number ? new TableCell(number.ToString(CultureInfo.InvariantCulture), number) : TableCell.Empty;

    private static TableCell Share(double share) => new(NumberFormat.Fixed(share, 4), share);

    private static TableCell Patients(double patients) => new(NumberFormat.Fixed(patients, 2), patients);
}
