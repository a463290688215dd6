using TrialTwin.Numerics.Validation;

namespace TrialTwin.Trials.Validation;

/// <summary>The suites of trial designs, analyses and dose finding.</summary>
public static class TrialSuites
{
    /// <summary>In the order in which they are told.</summary>
    public static IReadOnlyList<ValidationSuite> All { get; } =
    [
        DesignFileSuite.GroupSequential,
        DesignFileSuite.DelayedEffect,
        new BoundaryConstantsSuite(),
        new SpendingBoundsSuite(),
        new SeqdesignSuite(),
        new EastSuite(),
        new RatesSuite(),
        new SimonSuite(),
        new RunningTrialSuite(),
        new FisherCombinationSuite(),
        new PromisingZoneSuite(),
        new GraphicalProcedureSuite(),
        new DunnettSuite(),
        new BoinSuite(),
        new CrmSuite(),
        new McpModSuite(),
        new ControlArmSizeSuite(),
        new NullRejectionSuite(NullRejectionSuite.FullReplicates),
    ];
}
