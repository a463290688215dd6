using System.Runtime.InteropServices;

namespace TrialTwin.Numerics.Ode;

/// <summary>The numbers of one group of patients: slots of as many doubles as there are lanes, in three banks.</summary>
internal sealed class LaneMemory
{
    private const int CacheLine = 64;

    private readonly double[] numbers;
    private readonly int width;
    private readonly int patientStart;
    private readonly int stateStart;
    private readonly int workStart;

    public LaneMemory(OdeProgram program)
    {
        width = (int)program.Width;
        var count = (program.PatientSlots + program.StateSlots + program.WorkSlotCount) * width;
        numbers = GC.AllocateArray<double>(count + (CacheLine / sizeof(double)), pinned: true);
        var address = (long)Marshal.UnsafeAddrOfPinnedArrayElement(numbers, 0);
        patientStart = (int)((CacheLine - (address % CacheLine)) % CacheLine) / sizeof(double);
        stateStart = patientStart + (program.PatientSlots * width);
        workStart = stateStart + (program.StateSlots * width);
    }

    public ref double Patient(int slot, int lane) => ref numbers[patientStart + (slot * width) + lane];

    public ref double State(int slot, int lane) => ref numbers[stateStart + (slot * width) + lane];

    public ref double Work(int slot, int lane) => ref numbers[workStart + (slot * width) + lane];

    public void Run(Compilation.Kernel kernel) =>
        kernel(ref numbers[patientStart], ref numbers[stateStart], ref numbers[workStart]);
}
