using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Cohorts;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Trials;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.ControlArms;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Protocols;
using TrialTwin.Twins;
using TrialTwin.Twins.Disease;

namespace TrialTwin.Studies.Tests;

/// <summary>A study result without findings: the record stores it as it would store a real one.</summary>
internal static class SampleResult
{
    public static StudyResult Of(Protocol protocol, int replicatesDone, string resultHash)
    {
        var none = new IntervalEstimate(0, -1, 1);
        var band = new QuantileBand([0], "week", [0], [0], [0], [0], [0], "points");
        return new StudyResult(
            "trialtwin/study-result/1",
            CanonicalJson.HashOf(protocol),
            new PreparedFindings(
                new HistoryResult("none", [], [], [], [], []),
                new PrognosisResult("none", 0, "change", 1, "hash", 5, 1, 1, [], [], [], none, none, none, GainVerdict.NotDemonstrated),
                new CohortResult(0, 1, [], []),
                new TwinResult("none", 0, 0, 1, [], [], [], [], new ProgressionCheck("none", band, []))),
            new SimulationResult(replicatesDone, protocol.Simulation.Replicates, protocol.Simulation.Seed, [], []),
            new ComparisonResult(0.9, [], []),
            new ControlArmResult(0, [], []),
            resultHash);
    }
}
