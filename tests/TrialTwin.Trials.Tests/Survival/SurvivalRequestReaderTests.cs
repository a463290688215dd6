using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Survival;

namespace TrialTwin.Trials.Tests.Survival;

public sealed class SurvivalRequestReaderTests
{
    [Fact]
    [Trait("Requirement", "REQ-SURV-5")]
    public void Read_WithManyFaults_NamesThemAllAtOnce()
    {
        var faulty = Requests.Delayed(100) with
        {
            Allocation = [1, 0],
            Recruitment = new RecruitmentPlan(RecruitmentProcess.Even, []),
            ControlHazard = [new HazardPiece(1, -0.1)],
            Dropout = new DropoutByMonth(1, 0, 12),
            Testing = new SurvivalTesting(0.6, null, 0, 0),
            Looks = [new SurvivalLook(200, true, null), new SurvivalLook(100, false, null)],
            Scenarios = [new SurvivalScenario("a", "A", [new HazardRatioPiece(0, 0)]), new SurvivalScenario("a", "A", [])],
        };

        var fault = Assert.Throws<BadInputException>(() => SurvivalRequestReader.Read(CanonicalJson.Write(faulty)));

        string[] paths =
        [
            "allocation[1]", "recruitment.pieces", "controlHazard", "controlHazard[0].perMonth", "dropout.treatment",
            "testing.alphaOneSided", "looks[1].events", "looks[1].efficacy", "testing.spending", "scenarios[1].id",
            "scenarios[0].hazardRatios[0].ratio", "scenarios[1].hazardRatios",
        ];
        Assert.Equal(paths, fault.Problems.Select(problem => problem.Path));
    }

    [Fact]
    [Trait("Requirement", "REQ-SURV-5")]
    public void Read_WrittenRequest_IsTheSame()
    {
        var request = Requests.Delayed(100);

        Assert.Equal(CanonicalJson.HashOf(request), CanonicalJson.HashOf(SurvivalRequestReader.Read(CanonicalJson.Write(request))));
    }

    [Theory]
    [Trait("Requirement", "REQ-SURV-4")]
    [InlineData(4, 1)]
    [InlineData(5, 5)]
    public void Simulate_FewestPatients_GivesNumbers(int patients, int events)
    {
        var request = Requests.Null(50) with { TotalPatients = patients, Looks = [new SurvivalLook(events, true, null)] };

        var found = SurvivalSimulation.Simulate(SurvivalRequestReader.Read(CanonicalJson.Write(request)), new RunOptions(1, null, default)).Scenarios[0];

        Assert.Equal(50, found.Replicates);
        Assert.True(double.IsFinite(found.Power.Value + found.ExpectedMonths.Value + found.ExpectedEvents.Value));
    }
}
