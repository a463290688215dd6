namespace TrialTwin.Trials.Designs.Survival;

/// <summary>What is expected at one look.</summary>
/// <param name="Time">Calendar time.</param>
/// <param name="Patients">Recruited.</param>
/// <param name="Events">Expected events.</param>
/// <param name="AverageHazardRatio">Geometric mean of the hazard ratio over the events.</param>
/// <param name="NullInformation">Information under the null hypothesis.</param>
/// <param name="InformationFraction">Its share of the last look's.</param>
/// <param name="EfficacyBound">z at or above which the hypothesis is rejected.</param>
/// <param name="CumulativePower">Probability of rejection up to this look under the effect.</param>
/// <param name="CumulativeAlpha">The same under the null hypothesis, with the futility stops; without them it is what the function spends.</param>
/// <param name="FutilityBound">z below which the trial stops for futility; null without such bounds.</param>
/// <param name="CumulativeFutility">Probability of a futility stop up to this look under the effect.</param>
public sealed record DelayedEffectLook(
    double Time,
    double Patients,
    double Events,
    double AverageHazardRatio,
    double NullInformation,
    double InformationFraction,
    double EfficacyBound,
    double CumulativePower,
    double CumulativeAlpha,
    double? FutilityBound,
    double CumulativeFutility);
