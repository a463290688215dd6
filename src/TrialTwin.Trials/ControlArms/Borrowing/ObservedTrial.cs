namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>Results, seen or thought of, whose conclusion is to be tipped; the active arm has the patients of the plan.</summary>
/// <param name="Controls">Controls.</param>
/// <param name="ActiveResponders">Binary endpoint: responders on active treatment.</param>
/// <param name="ControlResponders">Binary endpoint: responders among the controls.</param>
/// <param name="ActiveMean">Continuous endpoint: mean on active treatment.</param>
/// <param name="ControlMean">Continuous endpoint: mean of the controls.</param>
public sealed record ObservedTrial(
    int Controls, int? ActiveResponders = null, int? ControlResponders = null, double? ActiveMean = null, double? ControlMean = null);
