using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.Survival;

/// <summary>One assumed truth.</summary>
/// <param name="Id">Such as "delayed-effect".</param>
/// <param name="Label">Label in output.</param>
/// <param name="HazardRatios">Hazard ratio by time since randomisation; the first piece starts at month 0.</param>
public sealed record SurvivalScenario(string Id, string Label, IReadOnlyList<HazardRatioPiece> HazardRatios)
{
    /// <summary>Logarithm of the hazard ratio when it does not change with time.</summary>
    internal double? ConstantLogRatio() =>
        HazardRatios.All(piece => piece.Ratio == HazardRatios[0].Ratio) ? Elementary.Log(HazardRatios[0].Ratio) : null;
}
