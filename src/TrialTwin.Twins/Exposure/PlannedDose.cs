namespace TrialTwin.Twins.Exposure;

/// <summary>One dose of one compound.</summary>
/// <param name="Compound">Index of the compound.</param>
/// <param name="Route">How it is given.</param>
/// <param name="Time">When it enters, an oral lag included, h.</param>
/// <param name="Duration">Time of infusion, h; 0 for at once.</param>
/// <param name="Amount">Index of the amount in the list of an individual's amounts.</param>
internal sealed record PlannedDose(int Compound, DoseRoute Route, double Time, double Duration, int Amount)
{
    public double End => ExposureTimes.Rounded(Time + Duration);
}
