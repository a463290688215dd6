using TrialTwin.Prognosis.Cohorts;

namespace TrialTwin.Reports.Figures;

/// <summary>The virtual cohort beside real patients.</summary>
public static class CohortFigures
{
    /// <summary>
    /// The pilot's value and interval of each quantity on one scale: distance from the generator's mean in half widths of its
    /// 90 % predictive interval, so that a dot between -1 and 1 is covered.
    /// </summary>
    public static Figure Fidelity(CohortResult cohort)
    {
        var rows = cohort.Fidelity;
        List<string> names = [.. rows.Select(row => row.Quantity)];
        return new Figure(
            "cohort-fidelity-plot",
            "The generator against pilot patients that it has not seen",
            "Distance of the pilot's value (95 % interval) from the generator's mean, in half widths of the generator's 90 % predictive interval. " +
            $"Between −1 and 1: covered ({rows.Count(row => row.Covered)} of {rows.Count}).",
            new FigureAxis("Pilot minus generator", "half widths"),
            new FigureAxis("Quantity", string.Empty, AxisScale.Category),
            [
                new IntervalSeries(
                    "Pilot's placebo patients", 0, names,
                    [.. rows.Select(row => Scaled(row, row.Pilot.Value))],
                    [.. rows.Select(row => Scaled(row, row.Pilot.Lower))],
                    [.. rows.Select(row => Scaled(row, row.Pilot.Upper))]),
            ])
        {
            References =
            [
                new ReferenceLine("−1", -1, LineOrientation.Vertical),
                new ReferenceLine("1", 1, LineOrientation.Vertical),
            ],
            Height = 110 + (24 * names.Count),
        };
    }

    private static double Scaled(FidelityRow row, double value) =>
        (value - row.Generator.Value) /
        (value < row.Generator.Value ? row.Generator.Value - row.Generator.Lower : row.Generator.Upper - row.Generator.Value);
}
