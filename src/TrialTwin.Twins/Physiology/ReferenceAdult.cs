namespace TrialTwin.Twins.Physiology;

/// <summary>The reference man or woman of ICRP Publication 89.</summary>
/// <param name="HeightCm">Height, cm.</param>
/// <param name="WeightKg">Body weight, kg.</param>
/// <param name="CardiacOutputLPerMin">Cardiac output, L/min.</param>
/// <param name="BloodVolumeL">Blood volume, L.</param>
/// <param name="Haematocrit">Volume share of red cells.</param>
public sealed record ReferenceAdult(
    double HeightCm,
    double WeightKg,
    double CardiacOutputLPerMin,
    double BloodVolumeL,
    double Haematocrit);
