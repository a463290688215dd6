using System.Runtime.InteropServices;

namespace TrialTwin.Twins.Exposure;

/// <summary>An amount that counts as a concentration: amount x <paramref name="PerMg"/>.</summary>
/// <param name="State">The amount, mg.</param>
/// <param name="PerMg">Per mg: over a constant dimensionless, else umol/L.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Competitor(int State, double PerMg);
