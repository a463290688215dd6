namespace TrialTwin.Trials.Simulation;

/// <summary>
/// Simulates the replicates of a plan under every scenario and adds them up in the order of the blocks: the same bits on any
/// number of threads.
/// </summary>
internal static class ScenarioRunner
{
    /// <summary>One tally for each scenario.</summary>
    /// <param name="plan">Replicates and blocks.</param>
    /// <param name="empty">Makes empty tallies.</param>
    /// <param name="newTrial">Makes what conducts one replicate under all scenarios; one for each thread, without memory from trial to trial.</param>
    /// <param name="options">Threads, progress and cancellation, which is looked at after each replicate.</param>
    public static TTally[] Run<TTally>(SimulationPlan plan, Func<TTally[]> empty, Func<Action<uint, TTally[]>> newTrial, RunOptions options)
        where TTally : IScenarioTally<TTally>
    {
        int blocks = (plan.Replicates + plan.ReplicatesPerBlock - 1) / plan.ReplicatesPerBlock;
        using var trials = new ThreadLocal<Action<uint, TTally[]>>(newTrial);
        var found = BlockRunner.Run(blocks, (block, cancellation) => Block(block, cancellation), options);
        var total = empty();
        foreach (var tallies in found)
        {
            for (int i = 0; i < total.Length; i++)
            {
                total[i].Merge(tallies[i]);
            }
        }

        return total;

        TTally[] Block(int block, CancellationToken cancellation)
        {
            var tallies = empty();
            int first = block * plan.ReplicatesPerBlock;
            int end = Math.Min(first + plan.ReplicatesPerBlock, plan.Replicates);
            for (int replicate = first; replicate < end; replicate++)
            {
                cancellation.ThrowIfCancellationRequested();
                trials.Value!((uint)replicate, tallies);
            }

            return tallies;
        }
    }
}
