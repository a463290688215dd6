using TrialTwin.Numerics.Validation;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Statistics.Validation;
using TrialTwin.Trials.Validation;
using TrialTwin.Twins.Validation;

namespace TrialTwin.Reports.Validation;

/// <summary>Every suite of the product; each project keeps its own list beside what it validates.</summary>
public static class ValidationSuites
{
    /// <summary>In the order in which they are told.</summary>
    public static IReadOnlyList<ValidationSuite> All { get; } = [.. TrialSuites.All, .. TwinSuites.All, .. StatisticsSuites.All, .. PrognosisSuites.All];

    /// <summary>Areas that can be asked for.</summary>
    public static IReadOnlyList<string> Areas { get; } = [.. All.Select(suite => suite.Area).Distinct(StringComparer.Ordinal)];
}
