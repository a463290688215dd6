using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>One property of the generator beside the pilot's placebo patients.</summary>
/// <param name="Quantity">Such as "SD of change, week 24".</param>
/// <param name="Unit">Unit, or "-" for a pure number.</param>
/// <param name="Pilot">Pilot's placebo patients, with confidence interval.</param>
/// <param name="Generator">
/// Generator fitted without the patients it is judged on: mean over the folds, with the 90 % predictive interval for a
/// sample of the pilot's size.
/// </param>
/// <param name="Covered">Whether the predictive interval contains the pilot's value.</param>
public sealed record FidelityRow(
    string Quantity,
    string Unit,
    IntervalEstimate Pilot,
    IntervalEstimate Generator,
    bool Covered);
