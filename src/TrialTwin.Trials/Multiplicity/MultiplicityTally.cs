using System.Numerics;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>Sums over simulated multiple tests of one scenario.</summary>
/// <param name="scenario">Its effects tell true from false null hypotheses.</param>
/// <param name="looks">Most looks of a hypothesis.</param>
internal sealed class MultiplicityTally(MultiplicityScenario scenario, int looks) : IScenarioTally<MultiplicityTally>
{
    private readonly uint withoutEffect = Bits(scenario.FinalZ, z => z <= 0);
    private readonly uint withEffect = Bits(scenario.FinalZ, z => z > 0);

    public int Replicates { get; private set; }

    /// <summary>Trials that reject any hypothesis.</summary>
    public int Any { get; private set; }

    /// <summary>Trials that reject every hypothesis with an effect.</summary>
    public int AllWithEffect { get; private set; }

    /// <summary>Trials that reject a hypothesis without effect.</summary>
    public int False { get; private set; }

    /// <summary>By hypothesis and look: trials that have rejected it by then.</summary>
    public int[,] RejectedBy { get; } = new int[scenario.FinalZ.Count, looks];

    public bool HasEffect => withEffect != 0;

    public bool HasTrueNull => withoutEffect != 0;

    /// <param name="rejectedBy">Bits of the hypotheses rejected by each look.</param>
    public void Add(ReadOnlySpan<uint> rejectedBy)
    {
        uint rejected = rejectedBy[^1];
        Replicates++;
        Any += rejected != 0 ? 1 : 0;
        AllWithEffect += (rejected & withEffect) == withEffect ? 1 : 0;
        False += (rejected & withoutEffect) != 0 ? 1 : 0;
        for (int look = 0; look < looks; look++)
        {
            for (uint left = rejectedBy[look]; left != 0; left &= left - 1)
            {
                RejectedBy[BitOperations.TrailingZeroCount(left), look]++;
            }
        }
    }

    public void Merge(MultiplicityTally later)
    {
        Replicates += later.Replicates;
        Any += later.Any;
        AllWithEffect += later.AllWithEffect;
        False += later.False;
        for (int i = 0; i < scenario.FinalZ.Count; i++)
        {
            for (int look = 0; look < looks; look++)
            {
                RejectedBy[i, look] += later.RejectedBy[i, look];
            }
        }
    }

    private static uint Bits(IReadOnlyList<double> values, Func<double, bool> holds)
    {
        uint bits = 0;
        for (int i = 0; i < values.Count; i++)
        {
            bits |= holds(values[i]) ? 1u << i : 0;
        }

        return bits;
    }
}
