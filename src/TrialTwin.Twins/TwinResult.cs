using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Disease;
using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Twins.Pharmacokinetics;

namespace TrialTwin.Twins;

/// <summary>What the mechanistic twins of a study show: exposure, effect, checks against published figures.</summary>
public sealed record TwinResult(
    string Compound,
    int Patients,
    int Failures,
    ulong Seed,
    IReadOnlyList<CompoundParameter> Parameters,
    IReadOnlyList<PharmacokineticCheck> Checks,
    IReadOnlyList<EffectCheck> EffectChecks,
    IReadOnlyList<ArmTrajectory> Arms,
    ProgressionCheck Progression);
