using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Exposure;

/// <summary>A typical person, without spread.</summary>
/// <param name="AgeYears">Age, years.</param>
/// <param name="Sex">Biological sex.</param>
/// <param name="HeightCm">Height, cm.</param>
/// <param name="WeightKg">Weight, kg.</param>
/// <param name="Phenotypes">Phenotypes of enzymes; absent ones are at the mean.</param>
public sealed record RequestedIndividual(double AgeYears, Sex Sex, double HeightCm, double WeightKg, ChosenPhenotypes? Phenotypes = null);
