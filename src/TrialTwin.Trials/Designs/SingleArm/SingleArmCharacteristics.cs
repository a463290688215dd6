namespace TrialTwin.Trials.Designs.SingleArm;

/// <summary>What a single-arm design does under one true rate.</summary>
/// <param name="Rate">True response rate.</param>
/// <param name="Looks">One entry for each look.</param>
/// <param name="ExpectedPatients">Expected number of patients.</param>
public sealed record SingleArmCharacteristics(double Rate, IReadOnlyList<SingleArmLookOutcome> Looks, double ExpectedPatients)
{
    /// <summary>Probability of rejecting the null rate: type I error under it, power under the alternative.</summary>
    public double Rejection => Looks.Sum(look => look.Efficacy);

    /// <summary>Probability of ending before the last look.</summary>
    public double EarlyTermination => Looks.SkipLast(1).Sum(look => look.Efficacy + look.Futility);
}
