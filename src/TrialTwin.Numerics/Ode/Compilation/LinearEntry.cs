using System.Runtime.InteropServices;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>An entry of the matrix or the constants of a linear system, and the node or the patient's slot that holds it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinearEntry(int Row, int Column, int Source);
