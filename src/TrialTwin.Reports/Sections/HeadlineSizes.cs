using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.OperatingCharacteristics;

namespace TrialTwin.Reports.Sections;

/// <summary>
/// The sizes of the grid that the body of a report shows in full: those around the size at which the plain design (first
/// variant, ANCOVA, headline scenario, primary strategy) reaches the target power. Every other size is in the attached CSV.
/// </summary>
internal static class HeadlineSizes
{
    /// <summary>Size whose power lies next to the target.</summary>
    public static int Nearest(ReportInput input) =>
        Plain(input).MinBy(cell => Math.Abs(cell.Power.Value - input.Protocol.Testing.TargetPower))!.Cell.TotalPatients;

    /// <summary>That size with two below and two above.</summary>
    public static IReadOnlyList<int> Around(ReportInput input)
    {
        var sizes = input.Protocol.TotalPatients.Order().ToList();
        var place = sizes.IndexOf(Nearest(input));
        return sizes[Math.Max(0, place - 2)..Math.Min(sizes.Count, place + 3)];
    }

    /// <summary>The simulation at these sizes alone.</summary>
    public static SimulationResult At(this SimulationResult simulation, IReadOnlyList<int> sizes) =>
        simulation with { Cells = [.. simulation.Cells.Where(cell => sizes.Contains(cell.Cell.TotalPatients))] };

    private static IEnumerable<OperatingCharacteristic> Plain(ReportInput input) =>
        input.Result.Simulation.Cells.Where(cell =>
            cell.Cell.ScenarioId == input.Protocol.HeadlineScenario()
            && cell.Cell.VariantId == input.Protocol.Variants[0].Id
            && cell.Cell.Method == AnalysisMethod.Ancova
            && cell.Cell.Strategy == input.Protocol.Estimand.PrimaryDropoutStrategy);
}
