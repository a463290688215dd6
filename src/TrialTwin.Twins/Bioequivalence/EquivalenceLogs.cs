using System.Runtime.InteropServices;

namespace TrialTwin.Twins.Bioequivalence;

/// <summary>Logarithms of one figure of one individual on both formulations.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EquivalenceLogs(double Reference, double Test)
{
    public double Difference => Test - Reference;
}
