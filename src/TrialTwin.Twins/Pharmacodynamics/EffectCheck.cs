namespace TrialTwin.Twins.Pharmacodynamics;

/// <summary>A published treatment effect beside the twins' one.</summary>
/// <param name="Trial">Published trial, such as "Rogers 1998".</param>
/// <param name="DoseMgPerDay">Daily dose, mg.</param>
/// <param name="Week">Week of the published figure.</param>
/// <param name="Published">Difference to placebo in endpoint points; negative is better.</param>
/// <param name="PublishedStandardError">Standard error where published, else null.</param>
/// <param name="Predicted">Mean difference to placebo of the twins.</param>
/// <param name="Use">Whether the trial served to calibrate the effect or only to check it.</param>
/// <param name="Source">Publication.</param>
public sealed record EffectCheck(
    string Trial,
    double DoseMgPerDay,
    double Week,
    double Published,
    double? PublishedStandardError,
    double Predicted,
    EffectCheckUse Use,
    string Source);
