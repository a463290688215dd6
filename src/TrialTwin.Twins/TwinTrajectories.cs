using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Disease;
using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Twins.Pharmacokinetics;

namespace TrialTwin.Twins;

/// <summary>What the twins of a study did: bands by arm, checks, and the table of patients.</summary>
/// <param name="Study">What was simulated.</param>
/// <param name="Patients">The twins that could be simulated.</param>
/// <param name="Failures">Individuals without a plausible body.</param>
/// <param name="Checks">Pharmacokinetic figures beside the published ones.</param>
/// <param name="EffectChecks">Effects beside the published ones.</param>
/// <param name="Arms">Exposure and effect by arm.</param>
/// <param name="Courses">Every patient through every arm, patient by patient.</param>
public sealed record TwinTrajectories(
    TwinStudy Study,
    IReadOnlyList<TwinPatient> Patients,
    int Failures,
    IReadOnlyList<PharmacokineticCheck> Checks,
    IReadOnlyList<EffectCheck> EffectChecks,
    IReadOnlyList<ArmTrajectory> Arms,
    IReadOnlyList<PatientCourse> Courses)
{
    /// <summary>Every number that went into the twins, with its origin.</summary>
    public IReadOnlyList<CompoundParameter> Parameters()
    {
        var disposition = Study.Effect.Disposition;
        var model = Study.Effect.Model;
        return
        [
            .. disposition.Compound.Parameters.List(),
            .. disposition.DerivedParameters(),
            model.MaximalInhibition,
            model.HalfInhibitingConcentration,
            model.DelayRate,
            Study.Effect.ScaleParameter,
        ];
    }

    /// <summary>The result of a study, which also shows the progression of untreated patients.</summary>
    public TwinResult Beside(ProgressionCheck progression) => new(
        Study.Effect.Disposition.Compound.Name,
        Patients.Count,
        Failures,
        Study.Seed,
        Parameters(),
        Checks,
        EffectChecks,
        Arms,
        progression);
}
