namespace TrialTwin.Twins.Compounds;

/// <summary>One number of a compound file, with where it comes from.</summary>
/// <param name="Name">Field's standard name, such as "fraction unbound in plasma".</param>
/// <param name="Value">Value in <paramref name="Unit"/>.</param>
/// <param name="Unit">Unit, or "-" for a pure number.</param>
/// <param name="Origin">Measured, predicted or calibrated.</param>
/// <param name="Source">Publication or method.</param>
public sealed record CompoundParameter(string Name, double Value, string Unit, ParameterOrigin Origin, string Source);
