namespace TrialTwin.Numerics.Ode;

/// <summary>How many patients one processor instruction works on. Never changes a result, only the speed.</summary>
public enum LaneWidth
{
    /// <summary>Scalar instructions: any machine.</summary>
    One = 1,

    /// <summary>256-bit registers (AVX2 with fused multiply-add).</summary>
    Four = 4,

    /// <summary>512-bit registers (AVX-512).</summary>
    Eight = 8,
}
