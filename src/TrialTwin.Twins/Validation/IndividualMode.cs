namespace TrialTwin.Twins.Validation;

/// <summary>The most probable random effect of one patient on one parameter, by independent programs; all on the logarithm.</summary>
/// <param name="Patient">Id of the patient.</param>
/// <param name="Parameter">Name of the parameter.</param>
/// <param name="Effect">By R's minimiser on the closed form of the course.</param>
/// <param name="Deviation">Standard deviation from the curvature there.</param>
/// <param name="MixedModel">By the mixed-effects program nlme; null where it stops short of the mode.</param>
public sealed record IndividualMode(string Patient, string Parameter, double Effect, double Deviation, double? MixedModel);
