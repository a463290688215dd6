using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Validation;

/// <summary>What one way of adjusting explains of the outcome, on patients left out.</summary>
/// <param name="Adjustment">"unadjusted", "ANCOVA" or "ANCOVA + score".</param>
/// <param name="CrossValidatedR2">Share of outcome variance explained on patients left out; may be negative.</param>
/// <param name="ResidualStandardDeviation">Root mean squared prediction error on patients left out, outcome units.</param>
/// <param name="IncrementalR2">1 - (1 - R²)/(1 - R² of the row above); null for the first row.</param>
public sealed record AdjustmentRow(
    string Adjustment,
    IntervalEstimate CrossValidatedR2,
    IntervalEstimate ResidualStandardDeviation,
    IntervalEstimate? IncrementalR2);
