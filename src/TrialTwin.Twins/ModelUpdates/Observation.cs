namespace TrialTwin.Twins.ModelUpdates;

/// <summary>A value that was measured in a patient.</summary>
/// <param name="Patient">Id of the patient.</param>
/// <param name="Time">Time, in the unit of the card.</param>
/// <param name="Observable">Index of the observable of the card.</param>
/// <param name="Value">Value, in the unit of the observable.</param>
public sealed record Observation(string Patient, double Time, int Observable, double Value);
