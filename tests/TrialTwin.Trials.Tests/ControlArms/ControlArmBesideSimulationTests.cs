using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Tests.Fixtures;

namespace TrialTwin.Trials.Tests.ControlArms;

[Trait("Requirement", "REQ-TRIAL-8")]
public sealed class ControlArmBesideSimulationTests
{
    /// <summary>The closed formula and the simulated trials answer the same question: within 3 Monte Carlo errors and rounding up.</summary>
    [Fact]
    public void PlannedSize_OfTheFinishedRun_IsTheSimulatedOne()
    {
        var finished = CanonicalJson.Read<StudyResult>(SampleProtocol.Text("result.json"));
        var simulated = finished.Comparison.Rows.Single(row => row is
        {
            ScenarioId: "published-effect",
            VariantId: "fixed-1-1-1",
            Strategy: DropoutStrategy.TreatmentPolicy,
            Method: AnalysisMethod.Ancova,
        }).Controls!.Value;
        double planned = finished.ControlArm.PlannedPatientsPerArm;
        Assert.InRange(planned, simulated.Value - (3 * simulated.StandardError) - 1, simulated.Value + (3 * simulated.StandardError) + 1);
    }
}
