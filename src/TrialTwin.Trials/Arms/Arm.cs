using System.Text.Json.Serialization;

namespace TrialTwin.Trials.Arms;

/// <summary>One arm of the trial.</summary>
/// <param name="Id">Such as "donepezil-10".</param>
/// <param name="Label">Such as "Donepezil 10 mg".</param>
/// <param name="Doses">Dosing steps by start day; empty for placebo.</param>
public sealed record Arm(string Id, string Label, IReadOnlyList<DoseStep> Doses)
{
    [JsonIgnore]
    public bool IsControl => Doses.Count == 0;
}
