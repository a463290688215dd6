using System.Numerics;
using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>
/// Closed test of all hypotheses over the stages: every intersection is tested by the combination of its stage-wise p-values,
/// of those members that are still under test; a hypothesis is rejected once all intersections with it are. Sets are bits.
/// Reused without allocation.
/// </summary>
internal sealed class ClosedStageTest
{
    private readonly StageBounds bounds;
    private readonly StageIntersection intersection;
    private readonly bool pooled;
    private readonly int hypotheses;
    private readonly uint all;
    private readonly double[] sums;
    private readonly double[] statistics;
    private readonly double[] futility;
    private readonly bool[] rejected;
    private readonly int[] order;
    private readonly double[] z;
    private readonly double[] members;
    private readonly double[] roots;

    public ClosedStageTest(AdaptiveRequest request, StageBounds bounds, int hypotheses)
    {
        this.bounds = bounds;
        this.hypotheses = hypotheses;
        pooled = request.Testing.Method == StageMethod.GroupSequential;
        intersection = new StageIntersection(request, hypotheses);
        all = (1u << hypotheses) - 1;
        sums = new double[all + 1];
        statistics = new double[all + 1];
        futility = new double[all + 1];
        rejected = new bool[all + 1];
        order = new int[hypotheses];
        z = new double[hypotheses];
        members = new double[hypotheses];
        roots = [.. bounds.Fractions.Select(Math.Sqrt)];
    }

    /// <summary>Bits of the hypotheses rejected so far.</summary>
    public uint Rejected { get; private set; }

    /// <summary>z at which the last look rejects a single hypothesis.</summary>
    public double LastBound => bounds.Efficacy[^1];

    public void Begin()
    {
        Rejected = 0;
        Array.Clear(sums);
        Array.Clear(rejected);
        Array.Fill(futility, double.NegativeInfinity);
    }

    /// <summary>Takes in a stage.</summary>
    /// <param name="stage">Index of the stage.</param>
    /// <param name="means">Its data.</param>
    /// <param name="open">Bits of the hypotheses under test in it.</param>
    public void Add(int stage, TrialMeans means, uint open)
    {
        Sort(means, open);
        uint left = 0;
        for (uint set = 1; set <= all; set++)
        {
            if ((set & open) != 0)
            {
                Combine(stage, set, open);
                rejected[set] |= statistics[set] >= bounds.Efficacy[stage];
            }

            left |= rejected[set] ? 0 : set;
        }

        Rejected = all & ~left;
    }

    /// <summary>Whether no hypothesis under test reaches a futility bound in all its intersections.</summary>
    public bool IsFutile(double bound, uint open)
    {
        for (uint rest = open; rest != 0; rest &= rest - 1)
        {
            uint hypothesis = rest & (~rest + 1);
            bool reaches = true;
            for (uint set = 1; set <= all; set++)
            {
                reaches &= (set & hypothesis) == 0 || futility[set] >= bound;
            }

            if (reaches)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>z that the next stage alone must reach for a rejection of the only hypothesis.</summary>
    /// <param name="stage">Stage last taken in.</param>
    public double NeededZ(int stage)
    {
        double bound = bounds.Efficacy[stage + 1];
        if (bounds.IsFisher)
        {
            double rest = (bound - sums[1]) / bounds.Weights[stage + 1];
            return rest <= 0 ? double.NegativeInfinity : -NormalDistribution.Quantile(Elementary.Exp(-rest));
        }

        return ((bound * roots[stage + 1]) - (statistics[1] * roots[stage])) / bounds.Weights[stage + 1];
    }

    private void Sort(TrialMeans means, uint open)
    {
        for (int i = 0; i < hypotheses; i++)
        {
            z[i] = (open >> i & 1) == 0 ? double.NegativeInfinity : pooled ? means.TotalZ(i) : means.StageZ(i);
            int at = i;
            for (; at > 0 && z[order[at - 1]] < z[i]; at--)
            {
                order[at] = order[at - 1];
            }

            order[at] = i;
        }
    }

    private void Combine(int stage, uint set, uint open)
    {
        uint tested = set & open;
        int count = 0;
        for (int i = 0; count < BitOperations.PopCount(tested); i++)
        {
            if ((tested >> order[i] & 1) != 0)
            {
                members[count++] = z[order[i]];
            }
        }

        double stageZ = intersection.Z(members.AsSpan(0, count));
        if (pooled)
        {
            futility[set] = statistics[set] = stageZ;
        }
        else if (bounds.IsFisher)
        {
            sums[set] -= bounds.Weights[stage] * Elementary.Log(NormalDistribution.UpperTail(stageZ));
            statistics[set] = sums[set];
            futility[set] = stageZ;
        }
        else
        {
            sums[set] += bounds.Weights[stage] * stageZ;
            futility[set] = statistics[set] = sums[set] / roots[stage];
        }
    }
}
