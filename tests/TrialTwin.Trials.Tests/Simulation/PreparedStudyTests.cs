using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Tests.Fixtures;

namespace TrialTwin.Trials.Tests.Simulation;

[Trait("Requirement", "REQ-TRIAL-7")]
public sealed class PreparedStudyTests
{
    private static readonly Lazy<PreparedStudy> Small = new(() => PreparedStudy.Prepare(Reduced(), null, CancellationToken.None));
    private static readonly Lazy<StudyResult> Finished = new(() => Small.Value.Conclude(BlockRunner.Run(Small.Value.BlockCount, Small.Value.Simulate, new RunOptions(2, null, default))));

    [Fact]
    public void Conclude_TalliesInAnyOrder_GivesTheSameHash()
    {
        var study = Small.Value;
        var tallies = BlockRunner.Run(study.BlockCount, study.Simulate, new RunOptions(1, null, default)).Reverse().ToList();
        Assert.Equal(Finished.Value.ResultHash, study.Conclude(tallies).ResultHash);
    }

    [Fact]
    public void Conclude_SomeBlocksMissing_IsPartialAndSaysSo()
    {
        var study = Small.Value;
        var partial = study.Conclude([study.Simulate(1, default)]).Simulation;
        Assert.False(partial.IsComplete);
        Assert.Equal(Reduced().Simulation.ReplicatesPerBlock, partial.ReplicatesDone);
        Assert.Equal(study.Cells.Count, partial.Cells.Count);
        Assert.Empty(study.Conclude([]).Comparison.Rows);
    }

    [Fact]
    [Trait("Requirement", "REQ-TRIAL-6")]
    public void Savings_OfAScore_AreObservedOrAssumedAsTheScenarioSays() =>
        Assert.All(Finished.Value.Comparison.Savings.Where(row => row.Method == AnalysisMethod.AncovaWithScore), row => Assert.Equal(
            row.ScenarioId.StartsWith("assumed", StringComparison.Ordinal) ? SavingEvidence.Assumed : SavingEvidence.Observed,
            row.Evidence));

    [Fact]
    [Trait("Requirement", "REQ-TRIAL-2")]
    public void TrueEffect_TreatmentPolicy_LiesBetweenNoneAndTheHypotheticalOne()
    {
        foreach (var pair in Finished.Value.Simulation.Cells.Where(cell => cell.Cell.ScenarioId != "no-effect").GroupBy(cell => cell.Cell.ScenarioId))
        {
            double policy = pair.First(cell => cell.Cell.Strategy == DropoutStrategy.TreatmentPolicy).TrueEffect.Value;
            double hypothetical = pair.First(cell => cell.Cell.Strategy == DropoutStrategy.Hypothetical).TrueEffect.Value;
            Assert.True(hypothetical < policy && policy < 0, $"{pair.Key}: {hypothetical} {policy}");
        }
    }

    [Fact]
    public void Replay_OfOneCell_GivesThePowerOfTheCell()
    {
        var cell = Finished.Value.Simulation.Cells.First(c => c.Cell is { ScenarioId: "published-effect", VariantId: "group-sequential-1-1-1", TotalPatients: 300 });
        var records = Small.Value.Replay(Reduced().Simulation.Replicates, key => key == cell.Cell).ToList();
        Assert.Equal(2 * cell.Replicates, records.Count);
        Assert.Equal(cell.Power.Value, records.Count(record => record is { ArmId: "donepezil-10", Rejected: true }) / (double)cell.Replicates, 1e-12);
        Assert.Equal(cell.ExpectedPatients.Value, records.Average(record => record.Patients), 1e-9);
    }

    [Fact]
    public void Result_WrittenAndRead_KeepsItsHash()
    {
        var read = CanonicalJson.Read<StudyResult>(CanonicalJson.Write(Finished.Value));
        Assert.Equal(read.ResultHash, CanonicalJson.HashOf(read with { ResultHash = "" }));
    }

    [Fact]
    public void Prepare_UnknownHistoryAndBadDesign_ReportsProblems()
    {
        Assert.Throws<BadInputException>(() => PreparedStudy.Prepare(Reduced() with { TotalPatients = [] }, null, default));
        Assert.Throws<BadInputException>(() => PreparedStudy.Prepare(Reduced() with { History = new HistoryPlan("unknown", "Placebo") }, null, default));
        Assert.Throws<BadInputException>(() => PreparedStudy.Prepare(Reduced() with { History = new HistoryPlan("cdiscpilot01", "Sugar") }, null, default));
    }

    /// <summary>The sample study, small.</summary>
    private static Protocol Reduced()
    {
        var sample = SampleProtocol.Read();
        return sample with
        {
            TotalPatients = [150, 300],
            Prognosis = sample.Prognosis with { Repeats = 2 },
            Cohort = new CohortPlan(200, 2),
            Twins = sample.Twins with { DisplayPatients = 50 },
            Simulation = sample.Simulation with { Replicates = 30, ReplicatesPerBlock = 7 },
        };
    }
}
