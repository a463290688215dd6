using System.Runtime.InteropServices;

namespace TrialTwin.Trials.DoseFinding;

/// <summary>What was seen at one dose.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DoseTally
{
    /// <param name="patients">Patients treated, at least 0.</param>
    /// <param name="toxicities">Those among them with a dose-limiting toxicity.</param>
    public DoseTally(int patients, int toxicities)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(toxicities);
        ArgumentOutOfRangeException.ThrowIfLessThan(patients, toxicities);
        Patients = patients;
        Toxicities = toxicities;
    }

    public int Patients { get; }

    public int Toxicities { get; }
}
