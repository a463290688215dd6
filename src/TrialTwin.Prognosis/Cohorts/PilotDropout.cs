using System.Collections.Immutable;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>Patients of the historical trial who left treatment before its endpoint, by visit interval.</summary>
/// <param name="ControlRandomised">Randomised to control.</param>
/// <param name="ControlLeavers">Of these, left in each visit interval.</param>
/// <param name="ActiveRandomised">Randomised to active treatment.</param>
/// <param name="ActiveLeavers">Of these, left in each visit interval.</param>
public sealed record PilotDropout(
    int ControlRandomised,
    ImmutableArray<int> ControlLeavers,
    int ActiveRandomised,
    ImmutableArray<int> ActiveLeavers)
{
    /// <summary>Share of control patients who left before the endpoint.</summary>
    public double Control => (double)ControlLeavers.Sum() / ControlRandomised;

    /// <summary>Share of active patients who left before the endpoint.</summary>
    public double Active => (double)ActiveLeavers.Sum() / ActiveRandomised;
}
