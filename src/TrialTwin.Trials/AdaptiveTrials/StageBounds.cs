using TrialTwin.Trials.Combination;
using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Weights and bounds of the stages, fixed before the trial.</summary>
internal sealed class StageBounds
{
    public StageBounds(AdaptiveRequest request)
    {
        double planned = request.Stages.Sum(stage => (double)stage.Patients);
        double reached = 0;
        Fractions = [.. request.Stages.Select(stage => (reached += stage.Patients) / planned)];
        Fractions[^1] = 1;
        IsFisher = request.Testing.Method == StageMethod.Fisher;
        Weights = IsFisher ? StageWeights.Fisher(Fractions) : StageWeights.InverseNormal(Fractions);
        Efficacy = IsFisher ? Fisher(request, Weights) : Normal(request, Fractions);
    }

    public bool IsFisher { get; }

    /// <summary>Planned information fractions.</summary>
    public double[] Fractions { get; }

    public double[] Weights { get; }

    /// <summary>Rejects at or above: z, or for Fisher minus the logarithm of the product; infinite where a look does not test.</summary>
    public double[] Efficacy { get; }

    private static double[] Normal(AdaptiveRequest request, double[] fractions)
    {
        double[] interim = [.. fractions.SkipLast(1).Where((_, look) => request.Stages[look].Efficacy)];
        var looks = GroupSequentialDesign.Create(interim, request.Testing.Spending, request.Testing.AlphaOneSided).Looks;
        int next = 0;
        return [.. request.Stages.Select(stage => stage.Efficacy ? looks[next++].CriticalValue : double.PositiveInfinity)];
    }

    private static double[] Fisher(AdaptiveRequest request, double[] weights) =>
        [.. FisherEqualLevels.Create(new FisherCombination(weights), request.Testing.AlphaOneSided).Bounds];
}
