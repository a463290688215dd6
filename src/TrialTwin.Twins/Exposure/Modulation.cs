namespace TrialTwin.Twins.Exposure;

/// <summary>An effect of an unbound concentration on an enzyme: maximum x C / (constant + C).</summary>
/// <param name="Maximum">Emax, or kinact in 1/h.</param>
/// <param name="Constant">EC50 or KI, umol/L.</param>
/// <param name="Sources">Amounts that make up C, umol/L per mg.</param>
internal sealed record Modulation(double Maximum, double Constant, IReadOnlyList<Competitor> Sources);
