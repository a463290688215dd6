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
public sealed record TwinTrajectories(
    TwinStudy Study,
    IReadOnlyList<TwinPatient> Patients,
    int Failures,
    IReadOnlyList<PharmacokineticCheck> Checks,
    IReadOnlyList<EffectCheck> EffectChecks,
    IReadOnlyList<ArmTrajectory> Arms)
{
    /// <summary>The result of a study, which also shows the progression of untreated patients.</summary>
    public TwinResult Beside(ProgressionCheck progression)
    {
        var disposition = Study.Effect.Disposition;
        var model = Study.Effect.Model;
        return new TwinResult(
            disposition.Compound.Name,
            Patients.Count,
            Failures,
            Study.Seed,
            [
                .. disposition.Compound.Parameters.List(),
                .. disposition.DerivedParameters(),
                model.MaximalInhibition,
                model.HalfInhibitingConcentration,
                model.DelayRate,
                Study.Effect.ScaleParameter,
            ],
            Checks,
            EffectChecks,
            Arms,
            progression);
    }
}
