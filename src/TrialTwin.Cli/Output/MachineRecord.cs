using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TrialTwin.Cli.Output;

/// <summary>The machine that a run ran on.</summary>
internal sealed record MachineRecord(string System, string Architecture, string Framework, int Processors, int VectorBits)
{
    public static MachineRecord OfThisMachine() => new(
        RuntimeInformation.OSDescription,
        RuntimeInformation.ProcessArchitecture.ToString(),
        RuntimeInformation.FrameworkDescription,
        Environment.ProcessorCount,
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128);
}
