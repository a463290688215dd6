namespace TrialTwin.Trials.Designs;

/// <summary>
/// Values of the z statistic at which a trial goes on after a look: between the bounds, and for a two-sided test with
/// futility also outside the inner wedge around 0.
/// </summary>
/// <param name="Lower">Lower end; minus infinity without one.</param>
/// <param name="Upper">Upper end; plus infinity without one. At or above it the hypothesis is rejected.</param>
/// <param name="Inner">Half width of the inner wedge, 0 without one.</param>
public readonly record struct ContinuationRegion(double Lower, double Upper, double Inner)
{
    /// <summary>Between a futility and an efficacy bound of a one-sided test.</summary>
    public static ContinuationRegion OneSided(double futility, double efficacy) => new(futility, efficacy, 0);

    /// <summary>Between -efficacy and efficacy, but not between -futility and futility.</summary>
    public static ContinuationRegion TwoSided(double efficacy, double futility) => new(-efficacy, efficacy, Math.Max(0, futility));
}
