namespace TrialTwin.Trials.Assurance;

/// <summary>Prior of the true effect: a mixture of normal distributions, or the estimate of a study; one of the two.</summary>
/// <param name="Components">Parts of the mixture, one for a plain normal prior; null when a study is given.</param>
/// <param name="Study">An earlier study; null when components are given.</param>
public sealed record EffectPrior(IReadOnlyList<EffectComponent>? Components = null, EarlierStudy? Study = null)
{
    /// <summary>The mixture, weights adding up to 1.</summary>
    internal IReadOnlyList<EffectComponent> Mixture()
    {
        if (Study is { } study)
        {
            return [new EffectComponent(1, study.Estimate, study.StandardError / Math.Sqrt(study.InformationShare))];
        }

        double total = Components!.Sum(part => part.Weight);
        return [.. Components!.Select(part => part with { Weight = part.Weight / total })];
    }
}
