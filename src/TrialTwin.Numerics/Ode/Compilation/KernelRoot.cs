using System.Runtime.InteropServices;
using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode.Compilation;

/// <summary>An expression that a kernel computes and the slot where its value goes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KernelRoot(int Node, Bank Bank, int Slot);
