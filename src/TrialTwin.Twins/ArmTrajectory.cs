using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Twins;

/// <summary>Exposure and effect of one arm over the virtual patients.</summary>
/// <param name="ArmId">Arm of the protocol.</param>
/// <param name="Label">Arm's label.</param>
/// <param name="Concentration">Plasma concentration, ng/mL, over the whole trial (time in days).</param>
/// <param name="SteadyStateDay">Plasma concentration, ng/mL, over one dosing interval at steady state (time in h).</param>
/// <param name="Inhibition">Cholinesterase inhibition, %, over the trial (time in weeks).</param>
/// <param name="Effect">Change of the endpoint against no treatment, points, over the trial (time in weeks).</param>
public sealed record ArmTrajectory(
    string ArmId,
    string Label,
    QuantileBand Concentration,
    QuantileBand SteadyStateDay,
    QuantileBand Inhibition,
    QuantileBand Effect);
