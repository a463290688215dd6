using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.OperatingCharacteristics;

namespace TrialTwin.Trials.Simulation;

/// <summary>
/// Simulates blocks of replicates. A block is simulated in the order of its replicates, so that its tally has the same
/// bits on any thread; blocks are independent of each other and may run at the same time.
/// </summary>
internal sealed class BlockSimulation
{
    private readonly IPatientSource source;
    private readonly TCriticalValues interval = new(0.025);

    public BlockSimulation(TrialPlan plan, IPatientSource source, CancellationToken cancellation)
    {
        this.source = source;
        Grid = new SimulationGrid(plan);
        Truth = ScenarioTruths.Draw(plan, source, cancellation);
    }

    public SimulationGrid Grid { get; }

    public ScenarioTruths Truth { get; }

    /// <summary>Simulates one block.</summary>
    /// <param name="block">0-based, below the plan's number of blocks.</param>
    /// <param name="cancellation">Looked at after each replicate.</param>
    public BlockTally Simulate(int block, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(block);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(block, Grid.Plan.BlockCount);
        var simulation = Grid.Plan.Simulation;
        int first = block * simulation.ReplicatesPerBlock;
        int count = Math.Min(simulation.ReplicatesPerBlock, simulation.Replicates - first);
        var simulator = new TrialSimulator(Grid, source);
        var cells = new CellSums[Grid.Cells.Count];
        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            simulator.Simulate((uint)(first + i), Grid.MostPatients);
            Tally(simulator, cells);
        }

        return new BlockTally(block, count, TallyFormat.Write(cells));
    }

    /// <summary>The simulated trials of chosen cells one by one, recomputed from the seed.</summary>
    /// <param name="replicates">Replicates 0 up to this number.</param>
    /// <param name="wanted">Which cells.</param>
    public IEnumerable<ReplicateRecord> Replay(int replicates, Func<CellKey, bool> wanted)
    {
        var simulator = new TrialSimulator(Grid, source);
        var places = Grid.Places.Where(place => wanted(Grid.Cells[place.Cell])).ToList();
        int mostPatients = places.Max(place => (int?)Grid.Plan.TotalPatients[place.Size]) ?? 0;
        for (int replicate = 0; replicate < replicates; replicate++)
        {
            simulator.Simulate((uint)replicate, mostPatients);
            foreach (var place in places)
            {
                for (int hypothesis = 0; hypothesis < Grid.Plan.Testing.Hierarchy.Count; hypothesis++)
                {
                    yield return Record(simulator, replicate, place, hypothesis);
                }
            }
        }
    }

    private ReplicateRecord Record(TrialSimulator simulator, int replicate, in CellPlace place, int hypothesis)
    {
        var outcome = simulator.Conclude(place);
        var contrast = simulator.ContrastOf(place, outcome.Look, hypothesis);
        return new ReplicateRecord(
            replicate,
            Grid.Cells[place.Cell],
            Grid.Plan.Testing.Hierarchy[hypothesis],
            contrast.Succeeded ? contrast.Estimate : null,
            contrast.Succeeded ? contrast.StandardError : null,
            contrast.DegreesOfFreedom,
            contrast.Succeeded ? StudentT.TwoSidedP(contrast.Estimate / contrast.StandardError, contrast.DegreesOfFreedom) : null,
            hypothesis < outcome.Rejected,
            outcome.Look + 1,
            outcome.Patients,
            outcome.Controls,
            outcome.Months);
    }

    private void Tally(TrialSimulator simulator, CellSums[] cells)
    {
        int hypotheses = Grid.Plan.Testing.Hierarchy.Count;
        bool plainerRejected = false;
        foreach (var place in Grid.Places)
        {
            var outcome = simulator.Conclude(place);
            double truth = Truth[place.Scenario, place.Strategy].Difference.Value;
            double halfWidth = outcome.First.Succeeded
                ? interval.At(outcome.First.DegreesOfFreedom) * outcome.First.StandardError
                : 0;
            cells[place.Cell].Add(outcome, hypotheses, truth, halfWidth, place.Method > 0 && plainerRejected);
            plainerRejected = outcome.Rejected > 0;
        }
    }
}
