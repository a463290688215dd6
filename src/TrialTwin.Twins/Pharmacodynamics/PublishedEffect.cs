using System.Text.Json.Serialization;
using TrialTwin.Twins.Dosing;

namespace TrialTwin.Twins.Pharmacodynamics;

/// <summary>A published difference to placebo.</summary>
/// <param name="Trial">Such as "Rogers 1998".</param>
/// <param name="Steps">Regimen of the arm.</param>
/// <param name="Week">Week of the figure.</param>
/// <param name="Difference">Difference to placebo in endpoint points; negative is better.</param>
/// <param name="StandardError">Standard error where published or implied by an interval, else null.</param>
/// <param name="Use">Calibration or check.</param>
/// <param name="Source">Publication, and what was verified.</param>
public sealed record PublishedEffect(
    string Trial,
    IReadOnlyList<RegimenStep> Steps,
    double Week,
    double Difference,
    double? StandardError,
    EffectCheckUse Use,
    string Source)
{
    /// <summary>The last dose of the regimen, by which the arm is named, mg a day.</summary>
    [JsonIgnore]
    public double DoseMgPerDay => Steps[^1].DoseMgPerDay;
}
