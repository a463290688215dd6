using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.ControlArms;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports.Tests.Fixtures;

/// <summary>A finished study written by hand; the numbers are of the right size, nothing more.</summary>
internal static class SampleStudy
{
    private const int Replicates = 2000;

    public static Protocol Protocol { get; } = SampleProtocol.Create();

    public static StudyResult Result { get; } = WithHash(new StudyResult(
        StudyResult.CurrentSchema,
        CanonicalJson.HashOf(Protocol),
        SampleFindings.Create(),
        new SimulationResult(Replicates, Replicates, 20260101, [.. Cells()],
        [
            new LookBoundary("group-sequential", 1, 0.5, 0.00153, 2.9626, 0.00305),
            new LookBoundary("group-sequential", 2, 1, 0.025, 1.9686, 0.04900),
        ]),
        new ComparisonResult(0.9, [.. Rows()], [.. Savings()]),
        ControlArm(),
        string.Empty));

    private static StudyResult WithHash(StudyResult result) => result with { ResultHash = result.ComputeHash() };

    private static IEnumerable<OperatingCharacteristic> Cells() =>
        from scenario in Protocol.Scenarios
        from variant in Protocol.Variants
        from strategy in Enum.GetValues<DropoutStrategy>()
        from total in Protocol.TotalPatients
        from method in Enum.GetValues<AnalysisMethod>()
        let effect = scenario.EffectMultiplier * (strategy == DropoutStrategy.Hypothetical ? 1 : 0.7)
        let power = scenario.IsNull ? 0.0255 : Math.Min(0.999, 0.1 + (effect * total / 600) + (0.02 * (int)method))
        select new OperatingCharacteristic(
            new CellKey(scenario.Id, variant.Id, method, strategy, total),
            Replicates, 0, Share(power), Share(power * 0.8),
            new(-2.9 * effect, 0.01), new(0.003, 0.012), new(0.9, 0.014), new(0.89, 0.002), Share(0.951),
            variant.Spending is null ? new(total, 0) : new(0.85 * total, 1.2),
            new(total / 3.0, 0), new(12 + (total / 20.0), 0.05), variant.Spending is null ? new(0, 0) : Share(0.3));

    private static IEnumerable<EqualPowerRow> Rows() =>
        from scenario in Protocol.Scenarios.Where(s => !s.IsNull)
        from variant in Protocol.Variants
        from strategy in Enum.GetValues<DropoutStrategy>()
        from method in Enum.GetValues<AnalysisMethod>()
        let total = 480 + (variant.Allocation[0] == 2 ? 120 : 0) - (10 * (int)method)
        select scenario.Id == "half-effect"
            ? new EqualPowerRow(scenario.Id, variant.Id, strategy, method, null, null, null, null, GridReach.AboveLargest)
            : new EqualPowerRow(scenario.Id, variant.Id, strategy, method, new(total, 6.3),
                new(variant.Allocation[0] == 2 ? total / 5.0 : total / 3.0, 2.1), new(total * 0.95, 6), new(30.2, 0.4), GridReach.Inside);

    private static IEnumerable<SavingRow> Savings() =>
        from scenario in Protocol.Scenarios.Where(s => !s.IsNull && s.Id != "half-effect")
        from variant in Protocol.Variants
        from strategy in Enum.GetValues<DropoutStrategy>()
        select scenario.ScoreCorrelation is null
            ? new SavingRow(scenario.Id, variant.Id, strategy, AnalysisMethod.AncovaWithScore, AnalysisMethod.Ancova, new(-0.5, -6, 5), SavingEvidence.Observed)
            : new SavingRow(scenario.Id, variant.Id, strategy, AnalysisMethod.AncovaWithScore, AnalysisMethod.Ancova, new(15.8, 13.9, 17.7), SavingEvidence.Assumed);

    private static ControlArmResult ControlArm() => new(
        160,
        [
            new ControlArmSize("observed, lower 95 % limit", -0.06, 509, null, -6.4, SavingEvidence.Observed),
            new ControlArmSize("observed, estimate", -0.005, 482, null, -0.5, SavingEvidence.Observed),
            new ControlArmSize("observed, upper 95 % limit", 0.05, 456, 145, 9.5, SavingEvidence.Observed),
            new ControlArmSize("assumed 0.4", 0.16, 403, 116, 27.6, SavingEvidence.Assumed),
        ],
        [.. from sd in new[] { 0.8, 1, 1.25 }
            from discount in new[] { 0, 0.25, 0.5, 0.75, 1 }
            from drift in new[] { 0, 0.1, 0.2 }
            let squared = 0.16 * discount * discount
            select new ControlArmSensitivity(sd, discount, drift, 0.4, (int)(480 * sd * sd * (1 - squared)), 100 * (squared - (drift * drift * 4)))]);

    private static MonteCarloEstimate Share(double p) => new(p, Math.Sqrt(p * (1 - p) / Replicates));
}
