namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>One historical control group of a request.</summary>
/// <param name="Id">Id.</param>
/// <param name="Patients">Patients, at least 1.</param>
/// <param name="Responders">Binary endpoint: responders among them.</param>
/// <param name="Mean">Continuous endpoint: mean outcome; its standard error is the planned SD over the root of the patients.</param>
public sealed record HistoricalControlGroup(string Id, int Patients, int? Responders = null, double? Mean = null);
