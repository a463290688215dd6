namespace TrialTwin.Twins.Exposure;

/// <summary>
/// Pharmacokinetic figures of one individual on one regimen, of total drug in plasma. Null where the course does not tell:
/// no terminal phase, no repeated doses.
/// </summary>
/// <param name="CmaxNgPerMl">Highest concentration of the whole course, ng/mL.</param>
/// <param name="TmaxH">Its time, h.</param>
/// <param name="AreaNgHPerMl">Area from 0 to the end, ng h/mL.</param>
/// <param name="AreaToInfinityNgHPerMl">Area from 0 to infinity, ng h/mL.</param>
/// <param name="ExtrapolatedShare">Share of it beyond the end.</param>
/// <param name="HalfLifeH">Terminal half-life, h.</param>
/// <param name="ClearanceLPerH">Printed dose over the area to infinity, L/h: CL after intravenous doses, else CL/F.</param>
/// <param name="VolumeL">Volume of distribution at steady state, L, from the partition coefficients.</param>
/// <param name="IntervalAreaNgHPerMl">Area over the last dosing interval, ng h/mL.</param>
/// <param name="IntervalCmaxNgPerMl">Highest concentration in it.</param>
/// <param name="IntervalCminNgPerMl">Concentration at its end.</param>
/// <param name="Accumulation">Its area over that of the first interval.</param>
/// <param name="IntervalChange">Its area over that of the interval before, minus 1: 0 at steady state.</param>
public sealed record ExposureFigures(
    double CmaxNgPerMl,
    double TmaxH,
    double AreaNgHPerMl,
    double? AreaToInfinityNgHPerMl,
    double? ExtrapolatedShare,
    double? HalfLifeH,
    double? ClearanceLPerH,
    double VolumeL,
    double? IntervalAreaNgHPerMl,
    double? IntervalCmaxNgPerMl,
    double? IntervalCminNgPerMl,
    double? Accumulation,
    double? IntervalChange)
{
    private const double SteadyChange = 0.01;

    /// <summary>Whether the area of the last dosing interval is within 1 % of that of the interval before; null without repeated doses.</summary>
    public bool? IsSteady => IntervalChange is { } change ? Math.Abs(change) <= SteadyChange : null;
}
