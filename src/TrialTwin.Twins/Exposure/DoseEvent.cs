using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Exposure;

/// <summary>A dose, or equal doses at an interval. Exactly one of the three amounts is given, as printed.</summary>
/// <param name="Route">How it is given.</param>
/// <param name="AmountMg">mg.</param>
/// <param name="AmountMgPerKg">mg per kg of body weight.</param>
/// <param name="AmountMgPerM2">mg per m2 of body surface.</param>
/// <param name="StartHours">Time of the first dose, h.</param>
/// <param name="InfusionHours">Time of an infusion, h.</param>
/// <param name="EveryHours">Interval of repeated doses, h.</param>
/// <param name="Count">Number of doses.</param>
public sealed record DoseEvent(
    DoseRoute Route,
    double? AmountMg = null,
    double? AmountMgPerKg = null,
    double? AmountMgPerM2 = null,
    double StartHours = 0,
    double? InfusionHours = null,
    double? EveryHours = null,
    int Count = 1)
{
    /// <summary>Mass of one dose as printed, mg.</summary>
    public double MgFor(in Individual person) =>
        AmountMg ?? (AmountMgPerKg * person.WeightKg) ?? (AmountMgPerM2!.Value * person.BodySurfaceM2);

    /// <summary>Times of the doses, h.</summary>
    public IEnumerable<double> Times() => Enumerable.Range(0, Count).Select(dose => StartHours + (dose * (EveryHours ?? 0)));
}
