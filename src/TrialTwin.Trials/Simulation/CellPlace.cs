using System.Runtime.InteropServices;

namespace TrialTwin.Trials.Simulation;

/// <summary>A cell by its indices in the plan.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellPlace(int Cell, int Scenario, int Variant, int Strategy, int Size, int Method);
