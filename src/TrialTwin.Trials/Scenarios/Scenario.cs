using System.Text.Json.Serialization;

namespace TrialTwin.Trials.Scenarios;

/// <summary>One assumed truth.</summary>
/// <param name="Id">Such as "published-effect".</param>
/// <param name="Label">Label on pages and in figures.</param>
/// <param name="EffectMultiplier">Factor on the twins' drug effect; 0 is the null, which every protocol must hold.</param>
/// <param name="Dropout">Dropout as in the pilot, or the stated lower one.</param>
/// <param name="SdMultiplier">Factor on the SD of the change from baseline, 0.25 to 4.</param>
/// <param name="ScoreCorrelation">
/// Partial correlation of the score with the change given baseline. Null: as observed on pilot patients left out.
/// A number: assumed, and every saving that follows from it is labelled so. -0.95 to 0.95.
/// </param>
public sealed record Scenario(
    string Id,
    string Label,
    double EffectMultiplier,
    DropoutAssumption Dropout,
    double SdMultiplier,
    double? ScoreCorrelation)
{
    [JsonIgnore]
    public bool IsNull => EffectMultiplier == 0;
}
