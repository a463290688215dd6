namespace TrialTwin.Numerics.Estimates;

/// <summary>An estimate from patients, with its confidence interval.</summary>
/// <param name="Value">Point estimate.</param>
/// <param name="Lower">Lower limit.</param>
/// <param name="Upper">Upper limit.</param>
/// <param name="Level">Confidence level, 0 to 1, usually 0.95.</param>
public readonly record struct IntervalEstimate(double Value, double Lower, double Upper, double Level = 0.95)
{
    public bool Contains(double value) => value >= Lower && value <= Upper;
}
