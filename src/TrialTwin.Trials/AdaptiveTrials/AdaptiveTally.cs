using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Sums over simulated trials of one scenario; sums of blocks are added in the order of the blocks.</summary>
internal sealed class AdaptiveTally(int stages, int hypotheses) : IScenarioTally<AdaptiveTally>
{
    /// <summary>Half width of a 95 % interval in standard errors.</summary>
    private const double Normal975 = 1.959963984540054;

    public int Replicates { get; private set; }

    /// <summary>Trials that reject a hypothesis without a true effect.</summary>
    public int FalseRejections { get; private set; }

    public RunningSum Patients { get; private set; }

    /// <summary>Trials by reason of their end and stage.</summary>
    public int[,] Ends { get; } = new int[Enum.GetValues<AdaptiveEnd>().Length, stages];

    /// <summary>By stage, over the trials that reached it.</summary>
    public RunningSum[] StagePatients { get; } = new RunningSum[stages];

    /// <summary>Trials that test a hypothesis in a stage.</summary>
    public int[,] Open { get; } = new int[stages, hypotheses];

    public int[] Rejected { get; } = new int[hypotheses];

    /// <summary>Ordinary estimate less true effect of a hypothesis, over the trials that test it in their last stage.</summary>
    public RunningSum[] EstimateErrors { get; } = new RunningSum[hypotheses];

    /// <summary>Those whose ordinary 95 % interval holds the true effect.</summary>
    public int[] Covered { get; } = new int[hypotheses];

    /// <param name="trial">The trial last conducted.</param>
    /// <param name="end">Why it ended.</param>
    /// <param name="effects">True effects.</param>
    /// <param name="withoutEffect">Bits of the hypotheses without a true effect.</param>
    public void Add(AdaptiveTrial trial, AdaptiveEnd end, IReadOnlyList<double> effects, uint withoutEffect)
    {
        Replicates++;
        FalseRejections += (trial.Rejected & withoutEffect) != 0 ? 1 : 0;
        Ends[(int)end, trial.LastStage]++;
        int patients = 0;
        for (int stage = 0; stage <= trial.LastStage; stage++)
        {
            patients += trial.StagePatients[stage];
            StagePatients[stage] = StagePatients[stage].With(trial.StagePatients[stage]);
            for (int i = 0; i < hypotheses; i++)
            {
                Open[stage, i] += (int)(trial.Open[stage] >> i & 1);
            }
        }

        Patients = Patients.With(patients);
        for (int i = 0; i < hypotheses; i++)
        {
            Rejected[i] += (int)(trial.Rejected >> i & 1);
            if ((trial.Open[trial.LastStage] >> i & 1) != 0)
            {
                var (effect, standardError) = trial.Estimate(i);
                EstimateErrors[i] = EstimateErrors[i].With(effect - effects[i]);
                Covered[i] += Math.Abs(effect - effects[i]) <= Normal975 * standardError ? 1 : 0;
            }
        }
    }

    public void Merge(AdaptiveTally later)
    {
        Replicates += later.Replicates;
        FalseRejections += later.FalseRejections;
        Patients = Patients.Plus(later.Patients);
        for (int stage = 0; stage < stages; stage++)
        {
            StagePatients[stage] = StagePatients[stage].Plus(later.StagePatients[stage]);
            for (int end = 0; end < Ends.GetLength(0); end++)
            {
                Ends[end, stage] += later.Ends[end, stage];
            }

            for (int i = 0; i < hypotheses; i++)
            {
                Open[stage, i] += later.Open[stage, i];
            }
        }

        for (int i = 0; i < hypotheses; i++)
        {
            Rejected[i] += later.Rejected[i];
            EstimateErrors[i] = EstimateErrors[i].Plus(later.EstimateErrors[i]);
            Covered[i] += later.Covered[i];
        }
    }
}
