using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Trajectories;

/// <summary>A frozen model of trajectories on new patients at one visit.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Patients">New patients seen at it.</param>
/// <param name="MeanError">Mean of observed − predicted with its 95 % interval, target 0; null below ten patients.</param>
/// <param name="R2">1 − squared error / that of the new patients' own mean, bootstrap interval; null below ten patients.</param>
/// <param name="Coverage90">Share of the patients within their 90 % predictive interval, with Wilson's 95 % interval; null below ten patients.</param>
public sealed record VisitCheck(string Visit, int Patients, IntervalEstimate? MeanError, IntervalEstimate? R2, IntervalEstimate? Coverage90);
