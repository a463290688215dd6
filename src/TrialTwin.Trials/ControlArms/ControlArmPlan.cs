using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.ControlArms;

/// <summary>What the control-arm formulas start from.</summary>
/// <param name="Arms">Arms of the trial, all of equal size in the plain design.</param>
/// <param name="Difference">True difference of the first hypothesis, endpoint unit, not 0.</param>
/// <param name="ResidualSd">Residual SD of the plain analysis (ANCOVA) in the simulated population, endpoint unit; widened for patients without a value at the endpoint.</param>
/// <param name="AlphaOneSided">One-sided error of the test.</param>
/// <param name="Power">Target power.</param>
/// <param name="ObservedGain">Incremental R² of the score on patients left out, with interval.</param>
/// <param name="AssumedCorrelations">Partial correlations that scenarios assume.</param>
public sealed record ControlArmPlan(
    int Arms,
    double Difference,
    double ResidualSd,
    double AlphaOneSided,
    double Power,
    IntervalEstimate ObservedGain,
    IReadOnlyList<double> AssumedCorrelations);
