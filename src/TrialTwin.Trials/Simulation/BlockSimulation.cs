namespace TrialTwin.Trials.Simulation;

/// <summary>
/// Simulates blocks of replicates. A block is simulated in the order of its replicates, so that its tally has the same
/// bits on any thread; blocks are independent of each other and may run at the same time.
/// </summary>
public sealed class BlockSimulation
{
    private readonly IPatientSource source;
    private readonly TCriticalValues interval = new(0.025);

    public BlockSimulation(TrialPlan plan, IPatientSource source, CancellationToken cancellation)
    {
        this.source = source;
        Grid = new SimulationGrid(plan);
        Truth = TrueEffects.Draw(plan, source, cancellation);
    }

    public SimulationGrid Grid { get; }

    public TrueEffects Truth { get; }

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
            simulator.Simulate((uint)(first + i));
            Tally(simulator, cells);
        }

        return new BlockTally(block, count, TallyFormat.Write(cells));
    }

    /// <summary>Every simulated trial of the chosen cells, recomputed from the seed.</summary>
    /// <param name="replicates">Replicates 0 up to this number.</param>
    /// <param name="wanted">Which cells.</param>
    internal IEnumerable<(int Replicate, int Cell, TrialOutcome Outcome)> Replay(int replicates, Func<int, bool> wanted)
    {
        var simulator = new TrialSimulator(Grid, source);
        for (int replicate = 0; replicate < replicates; replicate++)
        {
            simulator.Simulate((uint)replicate);
            foreach (var place in Grid.Places)
            {
                if (wanted(place.Cell))
                {
                    yield return (replicate, place.Cell, simulator.Conclude(place));
                }
            }
        }
    }

    private void Tally(TrialSimulator simulator, CellSums[] cells)
    {
        int hypotheses = Grid.Plan.Testing.Hierarchy.Count;
        bool plainerRejected = false;
        foreach (var place in Grid.Places)
        {
            var outcome = simulator.Conclude(place);
            double truth = Truth[place.Scenario, place.Strategy].Value;
            double halfWidth = outcome.First.Succeeded
                ? interval.At(outcome.First.DegreesOfFreedom) * outcome.First.StandardError
                : 0;
            cells[place.Cell].Add(outcome, hypotheses, truth, halfWidth, place.Method > 0 && plainerRejected);
            plainerRejected = outcome.Rejected > 0;
        }
    }
}
