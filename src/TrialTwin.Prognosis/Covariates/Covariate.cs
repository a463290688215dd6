namespace TrialTwin.Prognosis.Covariates;

/// <summary>One baseline covariate.</summary>
/// <param name="Name">Name in requests and models, such as "age".</param>
/// <param name="Label">Label on pages, such as "Age".</param>
/// <param name="Unit">Unit, "points" for a score, "-" for an indicator.</param>
/// <param name="Kind">How it varies.</param>
public sealed record Covariate(string Name, string Label, string Unit, CovariateKind Kind);
