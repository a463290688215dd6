namespace TrialTwin.Statistics.ExternalControls;

/// <summary>Weights that make the two sources alike in the covariates.</summary>
/// <param name="Values">Weight of each patient.</param>
/// <param name="Slopes">Derivative of each weight by its patient's log odds.</param>
public sealed record BalancingWeights(IReadOnlyList<double> Values, IReadOnlyList<double> Slopes)
{
    public static BalancingWeights Of(TwoSources data, PropensityModel model, TargetPopulation target)
    {
        var parts = Enumerable.Range(0, data.Patients).Select(i => Of(data.InTrial[i], model.Scores[i], target)).ToArray();
        return new BalancingWeights([.. parts.Select(p => p.Weight)], [.. parts.Select(p => p.Slope)]);
    }

    /// <summary>Equally informative patients without weights (Kish): squared sum over sum of squares.</summary>
    public double EffectiveSize(IReadOnlyCollection<int> patients)
    {
        var sum = patients.Sum(i => Values[i]);
        return sum * sum / patients.Sum(i => Values[i] * Values[i]);
    }

    private static (double Weight, double Slope) Of(bool inTrial, double e, TargetPopulation target) => (target, inTrial) switch
    {
        (TargetPopulation.Trial, true) => (1, 0),
        (TargetPopulation.Trial, false) => (e / (1 - e), e / (1 - e)),
        (_, true) => (1 - e, -e * (1 - e)),
        _ => (e, e * (1 - e)),
    };
}
