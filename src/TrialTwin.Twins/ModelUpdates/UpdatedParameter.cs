namespace TrialTwin.Twins.ModelUpdates;

/// <summary>A parameter of one patient after the observations; before covariate effects, as in the card.</summary>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Typical">Value of the typical patient.</param>
/// <param name="Value">Most probable value.</param>
/// <param name="Lower90">Lower end of the 90 % interval.</param>
/// <param name="Upper90">Upper end of the 90 % interval.</param>
/// <param name="EffectDeviation">Standard deviation of the random effect after the observations.</param>
/// <param name="EffectDeviationBefore">The same before them: between patients.</param>
public sealed record UpdatedParameter(
    string Name, string Unit, double Typical, double Value, double Lower90, double Upper90, double EffectDeviation, double EffectDeviationBefore);
