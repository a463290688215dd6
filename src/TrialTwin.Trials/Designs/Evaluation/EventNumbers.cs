namespace TrialTwin.Trials.Designs.Evaluation;

/// <summary>Numbers of events, not rounded.</summary>
/// <param name="FixedDesign">Of the fixed design with the same errors; null when the number was given.</param>
/// <param name="Maximum">At the last look.</param>
/// <param name="Cumulative">At each look.</param>
/// <param name="Expected">Expected numbers.</param>
public sealed record EventNumbers(double? FixedDesign, double Maximum, IReadOnlyList<double> Cumulative, ExpectedNumbers Expected);
