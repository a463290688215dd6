using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Trajectories;

/// <summary>What a model of trajectories is worth at one visit, on patients left out.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Patients">Patients seen at it.</param>
/// <param name="BaselineR2">R² of the planned baseline covariates against the visit's mean.</param>
/// <param name="R2">The same of all covariates.</param>
/// <param name="Incremental">1 − squared error of all covariates / that of the planned baseline covariates.</param>
/// <param name="Verdict">Whether that gain is demonstrated.</param>
/// <param name="Coverage90">Share of the patients within their 90 % predictive interval, with Wilson's 95 % interval.</param>
public sealed record VisitJudgement(
    string Visit, int Patients, IntervalEstimate BaselineR2, IntervalEstimate R2, IntervalEstimate Incremental, GainVerdict Verdict, IntervalEstimate Coverage90);
