using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Twins.Bioequivalence;

/// <summary>Simulates trials of one figure: subjects drawn from the twins, spread between occasions added. See docs/methods/bioequivalence.md.</summary>
internal sealed class TrialSimulation
{
    private static readonly StreamPurpose Subjects = StreamPurpose.Named("bioequivalence-subjects");
    private static readonly StreamPurpose Occasions = StreamPurpose.Named("bioequivalence-occasions");

    private readonly EquivalenceTrials trials;
    private readonly ulong seed;

    public TrialSimulation(EquivalenceTrials trials, ulong seed)
    {
        this.trials = trials;
        this.seed = seed;
    }

    /// <summary>The interval of a trial.</summary>
    /// <param name="pool">Logs of every twin.</param>
    /// <param name="trial">Index of the trial; the same one draws the same subjects for every figure.</param>
    /// <param name="figure">Index of the figure, whose occasions have a spread of their own.</param>
    /// <param name="cvPercent">Spread between occasions.</param>
    public EquivalenceInterval Simulate(IReadOnlyList<EquivalenceLogs> pool, int trial, int figure, double cvPercent)
    {
        var deviation = Math.Sqrt(Elementary.Log1p(cvPercent * cvPercent / 10_000));
        var noise = RandomStream.Create(seed, Occasions, (uint)trial, (uint)figure);
        var chosen = Draw(pool.Count, trial);
        List<double> first = [], second = [];
        for (var i = 0; i < chosen.Length; i++)
        {
            var one = pool[chosen[i]];
            var (reference, test) = (one.Reference + (deviation * noise.NextNormal()), one.Test + (deviation * noise.NextNormal()));
            var group = i % 2 == 0 ? first : second;
            group.Add(trials.Design == EquivalenceDesign.Crossover ? test - reference : i % 2 == 0 ? reference : test);
        }

        return trials.Design == EquivalenceDesign.Crossover ? EquivalenceInterval.OfCrossover(first, second) : EquivalenceInterval.OfGroups(first, second);
    }

    /// <summary>Different subjects in random order.</summary>
    private int[] Draw(int pool, int trial)
    {
        var stream = RandomStream.Create(seed, Subjects, (uint)trial);
        var order = Enumerable.Range(0, pool).ToArray();
        for (var i = 0; i < trials.Subjects; i++)
        {
            var with = i + stream.NextIndex(pool - i);
            (order[i], order[with]) = (order[with], order[i]);
        }

        return order[..trials.Subjects];
    }
}
