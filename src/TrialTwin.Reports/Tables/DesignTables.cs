using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports.Tables;

/// <summary>Variants and their boundaries as tables.</summary>
public static class DesignTables
{
    public static ResultTable Variants(Protocol protocol) => new(
        "variants",
        "Variants",
        $"Allocation in the order {string.Join(" : ", protocol.Arms.Select(arm => arm.Label))}. " +
        $"Total sizes simulated: {string.Join(", ", protocol.TotalPatients)} patients.",
        [new("Variant"), new("Allocation"), new("Interim looks (information)"), new("Error spending")],
        [.. protocol.Variants.Select(variant => new TableRow([
            variant.Label,
            Wording.Allocation(variant),
            variant.InterimFractions.Count == 0
                ? "none"
                : string.Join(", ", variant.InterimFractions.Select(f => $"{NumberFormat.Significant(100 * f, 3)} %")),
            Wording.Of(variant.Spending),
        ]))]);

    public static ResultTable Testing(Protocol protocol) => new(
        "testing",
        "Testing",
        "A hypothesis is tested once all before it are rejected.",
        [new("Element"), new("Value")],
        [
            new(["Family-wise error, two-sided", NumberFormat.Significant(protocol.Testing.AlphaTwoSided, 3)]),
            new(["Order of testing", string.Join(", then ", protocol.Testing.Hierarchy.Select(protocol.ArmLabel)) + " (each against control)"]),
            new(["Power at which designs are compared", $"{NumberFormat.Significant(100 * protocol.Testing.TargetPower, 3)} %"]),
            new(["Recruitment, patients per month", NumberFormat.Significant(protocol.Accrual.PatientsPerMonth, 3)]),
        ]);

    public static ResultTable Boundaries(Protocol protocol, SimulationResult simulation) => new(
        "boundaries",
        "Boundaries",
        "One-sided error spent in favour of treatment; the p-value at the boundary is two-sided.",
        [
            new("Variant"), new("Look"), new("Information", "%"), new("Cumulative one-sided α"), new("Critical value", "z"),
            new("Nominal two-sided p"),
        ],
        [.. simulation.Looks.Select(look => new TableRow([
            protocol.VariantLabel(look.VariantId),
            new TableCell(NumberFormat.Count(look.Look), look.Look),
            new TableCell(NumberFormat.Significant(100 * look.InformationFraction, 3), 100 * look.InformationFraction),
            new TableCell(NumberFormat.Significant(look.CumulativeAlphaOneSided, 4), look.CumulativeAlphaOneSided),
            new TableCell(NumberFormat.Fixed(look.CriticalValue, 4), look.CriticalValue),
            new TableCell(NumberFormat.Probability(look.NominalPTwoSided), look.NominalPTwoSided),
        ]))]);
}
