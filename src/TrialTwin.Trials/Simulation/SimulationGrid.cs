using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.OperatingCharacteristics;

namespace TrialTwin.Trials.Simulation;

/// <summary>
/// The cells of a study and how they share work: variants with the same allocation ratio share one randomisation list,
/// and every look of every size is a prefix of that list, analysed once.
/// </summary>
internal sealed class SimulationGrid
{
    public const int Strategies = 2;
    public const int Methods = 3;

    internal SimulationGrid(TrialPlan plan)
    {
        Plan = plan;
        Allocations = [.. plan.Variants.Select(variant => string.Join(':', variant.Allocation)).Distinct(StringComparer.Ordinal)
            .Select(ratio => new AllocationGroup(plan, ratio))];
        Designs = [.. plan.Variants.Select(variant => new VariantDesign(plan, variant, Allocations))];
        Places = [.. Enumerate().Select((place, cell) => place with { Cell = cell })];
        Cells = [.. Places.Select(KeyOf)];
    }

    public TrialPlan Plan { get; }

    /// <summary>Every cell, in the order scenario, variant, strategy, size, method.</summary>
    public IReadOnlyList<CellKey> Cells { get; }

    /// <summary>Patients drawn in each replicate: those of the largest size.</summary>
    public int MostPatients => Plan.TotalPatients[^1];

    internal AllocationGroup[] Allocations { get; }

    internal VariantDesign[] Designs { get; }

    /// <summary>Boundaries of every variant's looks.</summary>
    public IReadOnlyList<LookBoundary> Looks => [.. Designs.SelectMany(design => design.Boundaries)];

    /// <summary>The cells by their indices, in the same order.</summary>
    internal CellPlace[] Places { get; }

    private CellKey KeyOf(CellPlace place) => new(
        Plan.Scenarios[place.Scenario],
        Plan.Variants[place.Variant].Id,
        (AnalysisMethod)place.Method,
        (DropoutStrategy)place.Strategy,
        Plan.TotalPatients[place.Size]);

    private IEnumerable<CellPlace> Enumerate() =>
        from scenario in Enumerable.Range(0, Plan.Scenarios.Count)
        from variant in Enumerable.Range(0, Plan.Variants.Count)
        from strategy in Enumerable.Range(0, Strategies)
        from size in Enumerable.Range(0, Plan.TotalPatients.Count)
        from method in Enumerable.Range(0, Methods)
        select new CellPlace(0, scenario, variant, strategy, size, method);
}
