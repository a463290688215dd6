using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>What one way of predicting is worth on patients left out.</summary>
/// <param name="Prediction">"no covariates", "planned baseline covariates" or the learner.</param>
/// <param name="Brier">Brier score at the horizon, patients weighted by the inverse probability to be uncensored.</param>
/// <param name="Explained">1 − Brier score / that without covariates; null for the first row.</param>
/// <param name="Incremental">1 − Brier score / that of the row above; null for the first row.</param>
/// <param name="Harrell">Harrell's concordance; null without covariates.</param>
/// <param name="Uno">Uno's concordance up to the horizon; null without covariates.</param>
public sealed record TimeAdjustment(
    string Prediction,
    IntervalEstimate Brier,
    IntervalEstimate? Explained,
    IntervalEstimate? Incremental,
    IntervalEstimate? Harrell,
    IntervalEstimate? Uno);
