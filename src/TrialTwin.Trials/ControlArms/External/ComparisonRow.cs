namespace TrialTwin.Trials.ControlArms.External;

/// <summary>One estimate, trial against external.</summary>
/// <param name="Method">How.</param>
/// <param name="Measure">Scale.</param>
/// <param name="Estimate">Estimate; a logarithm for ratios.</param>
/// <param name="StandardError">Robust standard error on the same scale.</param>
/// <param name="Lower">Lower limit, 95 %.</param>
/// <param name="Upper">Upper limit.</param>
/// <param name="TrialSize">Trial patients used, effective number if weighted.</param>
/// <param name="ExternalSize">External patients used, effective number if weighted.</param>
public sealed record ComparisonRow(
    ComparisonMethod Method,
    ComparisonMeasure Measure,
    double Estimate,
    double StandardError,
    double Lower,
    double Upper,
    double TrialSize,
    double ExternalSize);
