namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>One component of the mixture prior.</summary>
/// <param name="Weight">Weight.</param>
/// <param name="Distribution">"beta" or "normal".</param>
/// <param name="First">a, or the mean.</param>
/// <param name="Second">b, or the SD.</param>
public sealed record PriorPart(double Weight, string Distribution, double First, double Second);
