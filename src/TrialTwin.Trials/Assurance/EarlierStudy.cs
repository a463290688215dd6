namespace TrialTwin.Trials.Assurance;

/// <summary>What an earlier study found of the effect.</summary>
/// <param name="Estimate">On the effect's scale.</param>
/// <param name="StandardError">Above 0.</param>
/// <param name="InformationShare">Share of its information that is believed to bear on the new trial, above 0 to 1.</param>
public sealed record EarlierStudy(double Estimate, double StandardError, double InformationShare);
