namespace TrialTwin.Trials.DoseFinding.McpMod;

/// <summary>A fitted dose-response curve: placebo + scale x shape(dose), in the response's units.</summary>
/// <param name="Shape">Family.</param>
/// <param name="Parameter">Fitted parameter of the shape; null for linear.</param>
/// <param name="Placebo">Response at dose 0.</param>
/// <param name="Scale">Factor of the shape.</param>
/// <param name="Aic">Akaike's criterion; smaller is better.</param>
/// <param name="TargetDose">Smallest dose that improves on placebo by the target effect; null when the curve does not reach it.</param>
/// <param name="BeyondDoses">Whether the target dose lies above the largest dose given.</param>
/// <param name="Significant">Whether a candidate of this family is significant.</param>
/// <param name="Chosen">Smallest AIC among the significant families.</param>
public sealed record FittedShape(
    ShapeFamily Shape,
    double? Parameter,
    double Placebo,
    double Scale,
    double Aic,
    double? TargetDose,
    bool BeyondDoses,
    bool Significant,
    bool Chosen);
