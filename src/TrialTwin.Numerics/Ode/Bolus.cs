using System.Runtime.InteropServices;

namespace TrialTwin.Numerics.Ode;

/// <summary>An amount that enters at once.</summary>
/// <param name="Input">Index of the input.</param>
/// <param name="Amount">Amount, before the input's factor.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Bolus(int Input, double Amount);
