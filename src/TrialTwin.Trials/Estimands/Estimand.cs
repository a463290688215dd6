namespace TrialTwin.Trials.Estimands;

/// <summary>The estimand with its five attributes (ICH E9(R1)).</summary>
/// <param name="Treatment">Treatment conditions compared.</param>
/// <param name="Population">Patients the question is about.</param>
/// <param name="Variable">Variable obtained for each patient.</param>
/// <param name="IntercurrentEvents">Events after randomisation and the strategy for each.</param>
/// <param name="Summary">Population-level summary.</param>
/// <param name="PrimaryDropoutStrategy">Strategy for leaving treatment that the primary analysis follows.</param>
public sealed record Estimand(
    string Treatment,
    string Population,
    string Variable,
    IReadOnlyList<IntercurrentEvent> IntercurrentEvents,
    string Summary,
    DropoutStrategy PrimaryDropoutStrategy);
