using System.Runtime.InteropServices;
using TrialTwin.Trials.Analyses;

namespace TrialTwin.Trials.Simulation;

/// <summary>What one simulated trial of one cell ends with.</summary>
/// <param name="First">Estimate for the first hypothesis at the look where the trial ended.</param>
/// <param name="Rejected">Hypotheses rejected, counted along the hierarchy.</param>
/// <param name="Look">0-based look at which the trial ended.</param>
/// <param name="Patients">Patients randomised.</param>
/// <param name="Controls">Control patients randomised.</param>
/// <param name="Months">From first randomisation to the analysis that ended the trial, months.</param>
/// <param name="StoppedEarly">Whether that was an interim look.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TrialOutcome(
    Contrast First,
    int Rejected,
    int Look,
    int Patients,
    int Controls,
    double Months,
    bool StoppedEarly);
