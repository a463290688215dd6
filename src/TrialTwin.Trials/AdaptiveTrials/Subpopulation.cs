namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>A part of the population that a trial may be narrowed to at a look (enrichment).</summary>
/// <param name="Id">Such as "marker-positive".</param>
/// <param name="Prevalence">Share of the population, 0.01 to 0.99.</param>
public sealed record Subpopulation(string Id, double Prevalence);
