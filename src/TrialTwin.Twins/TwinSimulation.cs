using TrialTwin.Numerics.Random;
using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Twins.Pharmacokinetics;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins;

/// <summary>
/// Runs virtual patients through the arms of a study by the whole-body model. Each patient has a random stream of its own,
/// so that a patient's twin does not depend on who else is simulated. One thread; about a millisecond per patient.
/// </summary>
public static class TwinSimulation
{
    private static readonly StreamPurpose Enzymes = StreamPurpose.Named("enzymes");

    /// <summary>Simulates every patient in every arm.</summary>
    /// <param name="study">Patients, arms, effect; at least one patient and one week.</param>
    /// <param name="progress">Told the share done, 0 to 1.</param>
    /// <param name="cancellation">Ends the work between two patients.</param>
    /// <exception cref="ArgumentException">There is no patient or no week.</exception>
    public static TwinTrajectories Simulate(
        TwinStudy study, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfZero(study.Individuals.Count);
        ArgumentOutOfRangeException.ThrowIfLessThan(study.Weeks, 1);
        var disposition = study.Effect.Disposition;
        var arms = study.Arms.Select(arm => new ArmRecorder(arm, study.Weeks, study.Individuals.Count)).ToList();
        var patients = new List<TwinPatient>(study.Individuals.Count);
        var courses = new List<PatientCourse>(study.Individuals.Count * arms.Count);
        for (var i = 0; i < study.Individuals.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var individual = study.Individuals[i];
            var stream = RandomStream.Create(study.Seed, Enzymes, 0, (uint)i);
            var enzymes = EnzymeActivity.Draw(ref stream);
            if (WholeBodyModel.TryCreate(disposition, individual, enzymes) is { } model)
            {
                var exposure = study.Effect.Expose(individual, enzymes);
                patients.Add(new TwinPatient(i, individual, enzymes, PatientPharmacokinetics.Of(model)));
                foreach (var arm in arms)
                {
                    courses.Add(arm.Record(model, study.Effect, exposure, i));
                }
            }

            progress?.Report((i + 1.0) / study.Individuals.Count);
        }

        return new TwinTrajectories(
            study,
            patients,
            study.Individuals.Count - patients.Count,
            PharmacokineticChecks.Of(disposition, patients),
            EffectCalibration.Checks(study.Effect),
            [.. arms.Select(arm => arm.ToTrajectory())],
            courses);
    }
}
