using System.Runtime.InteropServices;
using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.Simulation;

/// <summary>What is true of the first hypothesis under one scenario and strategy.</summary>
/// <param name="Difference">True difference, endpoint unit, with the Monte Carlo error of the draw.</param>
/// <param name="EffectiveSd">
/// SD, endpoint unit, with which n patients randomised per arm give ANCOVA a difference of variance 2 SD²/n: the residual SD
/// after baseline, widened where the strategy leaves patients without a value.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScenarioTruth(MonteCarloEstimate Difference, double EffectiveSd);
