using TrialTwin.Numerics.Validation;

namespace TrialTwin.Prognosis.Validation;

/// <summary>The suites of learners and of the historical trial.</summary>
public static class PrognosisSuites
{
    /// <summary>In the order in which they are told.</summary>
    public static IReadOnlyList<ValidationSuite> All { get; } = [new PilotTableSuite(), new GlmnetSuite(), new XgboostSuite(), new TimeToEventSuite(), new SyntheticFidelitySuite()];
}
