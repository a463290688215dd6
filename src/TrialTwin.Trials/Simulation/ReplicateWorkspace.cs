using TrialTwin.Trials.Analyses;

namespace TrialTwin.Trials.Simulation;

/// <summary>Memory of one worker, used again for every replicate.</summary>
internal sealed class ReplicateWorkspace
{
    public ReplicateWorkspace(SimulationGrid grid, PatientOutcomes patient)
    {
        var plan = grid.Plan;
        int patients = grid.MostPatients;
        int perGroup = plan.Scenarios.Count * SimulationGrid.Strategies;
        Months = new double[patients];
        Arms = [.. grid.Allocations.Select(_ => new byte[patients])];
        Controls = [.. grid.Allocations.Select(_ => new int[patients + 1])];
        Sums = [.. grid.Allocations.Select(_ => new ArmSums[perGroup * plan.Arms.Count])];
        Contrasts = [.. grid.Allocations.Select(group =>
            new Contrast[group.Checkpoints.Length * perGroup * SimulationGrid.Methods * plan.Testing.Hierarchy.Count])];
        Patient = patient;
    }

    /// <summary>Month of randomisation of each patient.</summary>
    public double[] Months { get; }

    /// <summary>Arm of each patient, by allocation group.</summary>
    public byte[][] Arms { get; }

    /// <summary>Controls among the first n patients, by allocation group.</summary>
    public int[][] Controls { get; }

    /// <summary>By allocation group: [scenario, strategy, arm].</summary>
    public ArmSums[][] Sums { get; }

    /// <summary>By allocation group: [checkpoint, scenario, strategy, method, hypothesis].</summary>
    public Contrast[][] Contrasts { get; }

    public PatientOutcomes Patient { get; }
}
