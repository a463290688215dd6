using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.ControlArms;

/// <summary>Estimates how far the control arm can shrink, and how the saving bears what may go wrong.</summary>
public static class ControlArmEstimator
{
    private static readonly double[] SdMultipliers = [0.8, 1, 1.25];
    private static readonly double[] Discounts = [1, 0.8, 0.5];
    private static readonly double[] Drifts = [0, 0.25, 0.5];

    public static ControlArmResult Estimate(ControlArmPlan plan)
    {
        double perArm = PerArm(plan, 1, 0);
        var gain = plan.ObservedGain;
        return new ControlArmResult(
            (int)Math.Ceiling(perArm),
            [
                SizeOf(plan, "observed, lower 95 % limit", gain.Lower, SavingEvidence.Observed),
                SizeOf(plan, "observed, estimate", gain.Value, SavingEvidence.Observed),
                SizeOf(plan, "observed, upper 95 % limit", gain.Upper, SavingEvidence.Observed),
                .. plan.AssumedCorrelations.Select(correlation =>
                    SizeOf(plan, $"assumed, correlation {correlation:0.##}", correlation * correlation, SavingEvidence.Assumed)),
            ],
            [
                .. from correlation in plan.AssumedCorrelations
                   from sd in SdMultipliers
                   from discount in Discounts
                   from drift in Drifts
                   select SensitivityOf(plan, new ControlArmSensitivity(sd, discount, drift, correlation, 0, 0)),
            ]);
    }

    private static ControlArmSize SizeOf(ControlArmPlan plan, string label, double r2, SavingEvidence evidence)
    {
        double planned = Math.Ceiling(PerArm(plan, 1, 0));
        double controls = ControlArmFormula.ControlsAtEqualError(planned, planned, r2);
        return new ControlArmSize(
            label,
            r2,
            plan.Arms * (int)Math.Ceiling(PerArm(plan, 1, r2)),
            r2 > 0 ? (int)Math.Ceiling(controls) : null,
            ControlArmFormula.ControlSavingPercent(r2),
            evidence);
    }

    private static ControlArmSensitivity SensitivityOf(ControlArmPlan plan, ControlArmSensitivity of)
    {
        double r2 = ControlArmFormula.EffectiveR2(of.AssumedCorrelation, of.CorrelationDiscount, of.DriftSd);
        double variance = of.SdMultiplier * of.SdMultiplier * (1 + (of.DriftSd * of.DriftSd));
        return of with
        {
            TotalPatients = plan.Arms * (int)Math.Ceiling(PerArm(plan, variance, r2)),
            ControlSavingPercent = ControlArmFormula.ControlSavingPercent(r2),
        };
    }

    /// <summary>Patients per arm for the target power, not rounded.</summary>
    private static double PerArm(ControlArmPlan plan, double varianceFactor, double r2) => FixedDesign.PatientsPerArm(
        plan.Difference,
        plan.ResidualSd * plan.ResidualSd * varianceFactor * (1 - r2),
        plan.AlphaOneSided,
        plan.Power);
}
