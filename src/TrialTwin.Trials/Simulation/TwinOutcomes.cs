using TrialTwin.Prognosis.Cohorts;

namespace TrialTwin.Trials.Simulation;

/// <summary>A patient of the superpopulation, with the scratch memory of drawing one.</summary>
internal sealed class TwinOutcomes(int scenarios, int arms, VirtualPatient patient) : PatientOutcomes(scenarios, arms)
{
    public VirtualPatient Virtual { get; } = patient;

    /// <summary>Change under control, by scenario.</summary>
    public double[] ControlChange { get; } = new double[scenarios];
}
