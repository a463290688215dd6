namespace TrialTwin.Trials.ControlArms.External;

/// <summary>The outcome and its columns.</summary>
/// <param name="Kind">Kind of outcome.</param>
/// <param name="Column">Continuous and binary: numeric column, 0 and 1 if binary.</param>
/// <param name="Time">Time to event: numeric column, above 0.</param>
/// <param name="Event">Time to event: numeric column that tells events from censoring.</param>
/// <param name="EventValue">Value of <paramref name="Event"/> that is an event; every other is censoring.</param>
/// <param name="Horizon">Time to event: limit of the restricted mean; null for hazard ratios alone.</param>
/// <param name="Unit">Unit of the outcome or of its time.</param>
public sealed record ComparedOutcome(
    OutcomeKind Kind,
    string? Column = null,
    string? Time = null,
    string? Event = null,
    double EventValue = 1,
    double? Horizon = null,
    string Unit = "");
