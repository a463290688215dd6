namespace TrialTwin.Trials.ControlArms.External;

/// <summary>How far the two sources' propensity scores overlap.</summary>
/// <param name="Area">Area under the ROC curve of the scores: 0.5 where nothing tells the sources apart.</param>
/// <param name="TrialOutside">Share of trial patients whose score no external patient reaches.</param>
/// <param name="ExternalOutside">Share of external patients whose score no trial patient reaches.</param>
/// <param name="TrialQuantiles">5, 25, 50, 75 and 95 % quantiles of the trial's scores.</param>
/// <param name="ExternalQuantiles">The same outside.</param>
/// <param name="Pairs">Matched pairs.</param>
public sealed record OverlapSummary(
    double Area,
    double TrialOutside,
    double ExternalOutside,
    IReadOnlyList<double> TrialQuantiles,
    IReadOnlyList<double> ExternalQuantiles,
    int Pairs);
