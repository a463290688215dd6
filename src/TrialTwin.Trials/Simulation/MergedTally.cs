using TrialTwin.Trials.OperatingCharacteristics;

namespace TrialTwin.Trials.Simulation;

/// <summary>The sums of all blocks done so far, merged in the order of the blocks.</summary>
internal sealed class MergedTally
{
    private readonly BlockSimulation simulation;
    private readonly CellSums[] cells;
    private readonly int replicates;

    private MergedTally(BlockSimulation simulation, CellSums[] cells, int replicates)
    {
        this.simulation = simulation;
        this.cells = cells;
        this.replicates = replicates;
    }

    public SimulationGrid Grid => simulation.Grid;

    /// <param name="simulation">Simulation that gave the tallies.</param>
    /// <param name="tallies">Tallies in any order, each block at most once; some may be missing.</param>
    public static MergedTally Merge(BlockSimulation simulation, IReadOnlyCollection<BlockTally> tallies)
    {
        if (tallies.DistinctBy(tally => tally.Block).Count() != tallies.Count)
        {
            throw new ArgumentException("A block is given twice.", nameof(tallies));
        }

        var merged = new CellSums[simulation.Grid.Cells.Count];
        foreach (var tally in tallies.OrderBy(tally => tally.Block))
        {
            var block = TallyFormat.Read(tally, merged.Length);
            for (int i = 0; i < merged.Length; i++)
            {
                merged[i].Merge(block[i]);
            }
        }

        return new MergedTally(simulation, merged, tallies.Sum(tally => tally.Replicates));
    }

    public SimulationResult Result() => new(
        replicates,
        Grid.Plan.Simulation.Replicates,
        Grid.Plan.Simulation.Seed,
        [.. Grid.Places.Select(Characteristic)],
        Grid.Looks);

    /// <summary>
    /// Correlation, over the simulated trials, of a cell's rejection with that of the next plainer analysis of the same
    /// trials; 0 where either always or never rejects.
    /// </summary>
    public double CorrelationWithPlainer(int cell)
    {
        ref readonly var here = ref cells[cell];
        double n = here.Estimates;
        if (n == 0)
        {
            return 0;
        }

        double p = here.RejectedFirst / n;
        double plainer = cells[cell - 1].RejectedFirst / n;
        double spread = Math.Sqrt(p * (1 - p) * plainer * (1 - plainer));
        return spread > 0 ? Math.Clamp(((here.RejectedWithPlainer / n) - (p * plainer)) / spread, -1, 1) : 0;
    }

    private OperatingCharacteristic Characteristic(CellPlace place) =>
        CellSummary.Of(Grid.Cells[place.Cell], cells[place.Cell], simulation.Truth[place.Scenario, place.Strategy].Difference);
}
