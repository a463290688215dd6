using System.Text.Json.Serialization;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Twins.Physiology;

/// <summary>What is known of a person before any model: an adult's age, sex, height and weight.</summary>
/// <param name="AgeYears">Age, years, 18 to 110.</param>
/// <param name="Sex">Biological sex.</param>
/// <param name="HeightCm">Height, cm, 120 to 220.</param>
/// <param name="WeightKg">Body weight, kg, 30 to 250.</param>
public readonly record struct Individual(double AgeYears, Sex Sex, double HeightCm, double WeightKg)
{
    /// <summary>Body surface area, m2, by Haycock 1978 (J Pediatr 93:62): 0.024265 W^0.5378 H^0.3964.</summary>
    [JsonIgnore]
    public double BodySurfaceM2 =>
        0.024265 * Elementary.Exp((0.5378 * Elementary.Log(WeightKg)) + (0.3964 * Elementary.Log(HeightCm)));

    /// <summary>Whether every value lies in the range that the models are meant for.</summary>
    [JsonIgnore]
    public bool IsPlausibleAdult =>
        AgeYears is >= 18 and <= 110 && HeightCm is >= 120 and <= 220 && WeightKg is >= 30 and <= 250;
}
