using TrialTwin.Numerics.Validation;

namespace TrialTwin.Twins.Validation;

/// <summary>The suites of mechanistic twins.</summary>
public static class TwinSuites
{
    /// <summary>In the order in which they are told.</summary>
    public static IReadOnlyList<ValidationSuite> All { get; } = [.. IndividualData.All.Select(data => new IndividualUpdateSuite(data))];
}
