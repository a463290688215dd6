using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TrialTwin.Numerics.Ode;

/// <summary>What this machine's processor can do.</summary>
public static class Processor
{
    /// <summary>
    /// The widest lanes with instructions of their own. A width without them would be computed in software, many times
    /// slower; fused multiply-add is asked for by name, because 256-bit registers do not imply it.
    /// </summary>
    public static LaneWidth WidestLanes { get; } =
        Vector512.IsHardwareAccelerated && Avx512F.IsSupported ? LaneWidth.Eight
        : Vector256.IsHardwareAccelerated && Avx2.IsSupported && Fma.IsSupported ? LaneWidth.Four
        : LaneWidth.One;
}
