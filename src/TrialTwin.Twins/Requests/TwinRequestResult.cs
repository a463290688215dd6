using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.PartitionCoefficients;
using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Twins.Pharmacokinetics;

namespace TrialTwin.Twins.Requests;

/// <summary>The document that answers a twin request: the same bytes for the same request and seed.</summary>
/// <param name="Schema">Format of the document.</param>
/// <param name="Compound">Compound.</param>
/// <param name="Seed">Seed used.</param>
/// <param name="Patients">Twins simulated.</param>
/// <param name="Failures">Individuals without a plausible body.</param>
/// <param name="Parameters">Every input with its origin.</param>
/// <param name="PartitionMethods">Partition coefficients and volume by every method, so that the spread is seen.</param>
/// <param name="Checks">Pharmacokinetic figures beside published ones.</param>
/// <param name="EffectChecks">Effects beside published ones.</param>
/// <param name="Arms">Exposure and effect by arm.</param>
public sealed record TwinRequestResult(
    string Schema,
    string Compound,
    ulong Seed,
    int Patients,
    int Failures,
    IReadOnlyList<CompoundParameter> Parameters,
    IReadOnlyList<PartitionSpread> PartitionMethods,
    IReadOnlyList<PharmacokineticCheck> Checks,
    IReadOnlyList<EffectCheck> EffectChecks,
    IReadOnlyList<ArmTrajectory> Arms)
{
    /// <summary>The answer from simulated twins.</summary>
    public static TwinRequestResult Of(TwinTrajectories trajectories) => new(
        "trialtwin/twin-result/1",
        trajectories.Study.Effect.Disposition.Compound.Name,
        trajectories.Study.Seed,
        trajectories.Patients.Count,
        trajectories.Failures,
        trajectories.Parameters(),
        PartitionSpread.Of(
            PartitionInput.Of(trajectories.Study.Effect.Disposition.Compound.Parameters),
            trajectories.Study.Effect.Disposition.Physiology,
            trajectories.Study.Effect.Disposition.PartitionMethod),
        trajectories.Checks,
        trajectories.EffectChecks,
        trajectories.Arms);
}
