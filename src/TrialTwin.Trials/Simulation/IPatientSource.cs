namespace TrialTwin.Trials.Simulation;

/// <summary>
/// Where virtual patients come from: the superpopulation of twins, or a plain distribution. A patient is fixed by the
/// run's seed, the replicate and the subject, whatever the order of drawing; implementations hold no state.
/// </summary>
internal interface IPatientSource
{
    /// <summary>Memory for patients of this source, one per worker.</summary>
    PatientOutcomes NewPatient();

    /// <summary>Draws a patient with the outcome in each of the wanted arms under every scenario.</summary>
    /// <param name="replicate">Simulated trial.</param>
    /// <param name="subject">Patient within the trial, 0-based.</param>
    /// <param name="arms">Bit a is set when the outcome in arm a is wanted.</param>
    /// <param name="patient">Memory from <see cref="NewPatient"/>; receives the patient; entries of other arms keep what they held.</param>
    void Draw(uint replicate, uint subject, uint arms, PatientOutcomes patient);
}
