namespace TrialTwin.Trials.Designs;

/// <summary>What a group-sequential test is asked to be. A fixed test is the case of one look.</summary>
/// <param name="Sides">1 or 2.</param>
/// <param name="Alpha">Type I error of all sides together, above 0 and below 0.5 (one-sided) or 1 (two-sided).</param>
/// <param name="Beta">Type II error, above 0 and below 1 - alpha.</param>
/// <param name="Fractions">Information fractions of the looks, increasing to 1.</param>
/// <param name="Efficacy">Shape of the efficacy boundary; of no effect with one look.</param>
/// <param name="Futility">Futility boundary.</param>
/// <param name="BindingFutility">Whether the efficacy bounds count on the trial to stop at its futility bounds.</param>
/// <param name="PowerOnBothSides">Whether a two-sided test that rejects on the wrong side counts as power.</param>
public sealed record SequentialPlan(
    int Sides,
    double Alpha,
    double Beta,
    IReadOnlyList<double> Fractions,
    EfficacyBoundary Efficacy,
    FutilityBoundary Futility,
    bool BindingFutility = false,
    bool PowerOnBothSides = false)
{
    /// <summary>Type I error of one side.</summary>
    public double AlphaPerSide => Alpha / Sides;

    public int Looks => Fractions.Count;
}
