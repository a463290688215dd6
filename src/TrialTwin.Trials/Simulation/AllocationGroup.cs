namespace TrialTwin.Trials.Simulation;

/// <summary>An allocation ratio with the numbers of patients at which trials of that ratio are analysed.</summary>
internal sealed class AllocationGroup
{
    public AllocationGroup(TrialPlan plan, string ratio)
    {
        Ratio = ratio;
        var variants = plan.Variants.Where(variant => string.Join(':', variant.Allocation) == ratio).ToList();
        Allocation = variants[0].Allocation;
        var fractions = variants.SelectMany(variant => variant.InterimFractions).Append(1.0).Distinct().ToList();
        Checkpoints = [.. plan.TotalPatients
            .SelectMany(size => fractions.Select(fraction => PatientsAt(size, fraction)))
            .Distinct()
            .Order()];
    }

    public string Ratio { get; }

    public IReadOnlyList<int> Allocation { get; }

    /// <summary>Increasing numbers of patients.</summary>
    public int[] Checkpoints { get; }

    /// <summary>Patients with an outcome at a look.</summary>
    public static int PatientsAt(int size, double fraction) => (int)Math.Ceiling((size * fraction) - 1e-9);
}
