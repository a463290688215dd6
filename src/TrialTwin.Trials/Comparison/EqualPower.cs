using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Comparison;

/// <summary>Finds the size that each design needs for the target power. See docs/methods/comparison.md.</summary>
internal static class EqualPower
{
    /// <param name="merged">Simulated trials.</param>
    /// <param name="nulls">Ids of scenarios without effect, which have no such size.</param>
    public static IReadOnlyList<EqualPowerRow> Find(MergedTally merged, IReadOnlyCollection<string> nulls)
    {
        var plan = merged.Grid.Plan;
        return
        [
            .. from point in merged.Result().Cells
               where point.Replicates > 0 && !nulls.Contains(point.Cell.ScenarioId)
               group point by (point.Cell.ScenarioId, point.Cell.VariantId, point.Cell.Strategy, point.Cell.Method) into curve
               let variant = plan.Variants.First(variant => variant.Id == curve.Key.VariantId)
               select RowOf([.. curve], ControlShare(variant, plan.Control), plan.Testing.TargetPower),
        ];
    }

    private static EqualPowerRow RowOf(IReadOnlyList<OperatingCharacteristic> points, double controlShare, double targetPower)
    {
        var cell = points[0].Cell;
        var curve = new PowerCurve(points);
        var (reach, crossing) = curve.Reach(targetPower);
        var row = new EqualPowerRow(cell.ScenarioId, cell.VariantId, cell.Strategy, cell.Method, null, null, null, null, reach);
        return reach != GridReach.Inside
            ? row
            : row with
            {
                TotalPatients = new MonteCarloEstimate(crossing.Size, crossing.SizeError),
                Controls = new MonteCarloEstimate(crossing.Size * controlShare, crossing.SizeError * controlShare),
                ExpectedPatients = curve.At(crossing, point => point.ExpectedPatients),
                Months = curve.At(crossing, point => point.ExpectedMonths),
            };
    }

    private static double ControlShare(Variant variant, int control) =>
        (double)variant.Allocation[control] / variant.Allocation.Sum();
}
