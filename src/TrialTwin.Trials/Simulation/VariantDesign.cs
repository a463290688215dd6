using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.Designs;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Simulation;

/// <summary>A variant with its boundaries and the place of each look among its allocation's checkpoints.</summary>
internal sealed class VariantDesign
{
    public VariantDesign(TrialPlan plan, Variant variant, AllocationGroup[] groups)
    {
        Group = Array.FindIndex(groups, group => group.Ratio == string.Join(':', variant.Allocation));
        var design = GroupSequentialDesign.Create(variant.InterimFractions, variant.Spending, plan.Testing.AlphaTwoSided / 2);
        Boundaries = [.. design.Looks.Select((look, index) => new LookBoundary(
            variant.Id,
            index + 1,
            look.InformationFraction,
            look.CumulativeAlphaOneSided,
            look.CriticalValue,
            2 * NormalDistribution.UpperTail(look.CriticalValue)))];
        Criteria = [.. Boundaries.Select(boundary => new TCriticalValues(boundary.NominalPTwoSided / 2))];
        Looks = [.. plan.TotalPatients.Select(size => LooksAt(size, groups[Group]))];
    }

    /// <summary>Index of the allocation group.</summary>
    public int Group { get; }

    public IReadOnlyList<LookBoundary> Boundaries { get; }

    /// <summary>Critical value of each look: the boundary's p-value carried to the t distribution.</summary>
    public TCriticalValues[] Criteria { get; }

    /// <summary>For each size, the checkpoint of each look.</summary>
    public int[][] Looks { get; }

    private int[] LooksAt(int size, AllocationGroup group) =>
        [.. Boundaries.Select(boundary =>
            Array.BinarySearch(group.Checkpoints, AllocationGroup.PatientsAt(size, boundary.InformationFraction)))];
}
