using System.Runtime.InteropServices;

namespace TrialTwin.Trials.Designs.Rates;

/// <summary>Responders of one group.</summary>
/// <param name="Responders">0 to the number of patients.</param>
/// <param name="Patients">At least 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ResponderCount(int Responders, int Patients)
{
    /// <summary>Observed rate.</summary>
    public double Rate => (double)Responders / Patients;
}
