using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Rates;

/// <summary>How one simulated trial ended.</summary>
/// <param name="Look">Index of the last look.</param>
/// <param name="Stop">Why it ended there.</param>
/// <param name="Month">Calendar month of that look.</param>
/// <param name="Randomised">Patients randomised by then, those without a known outcome included.</param>
/// <param name="Difference">Observed share under treatment less that under control.</param>
/// <param name="StandardError">Of that difference, each arm with its own variance.</param>
internal readonly record struct RateOutcome(int Look, TrialStop Stop, double Month, int Randomised, double Difference, double StandardError);
