using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Counts;
using TrialTwin.Trials.Scenarios;

namespace TrialTwin.Trials.Tests.Counts;

public sealed class CountRequestReaderTests
{
    [Fact]
    [Trait("Requirement", "REQ-CNT-4")]
    public void Read_WithManyFaults_NamesThemAllAtOnce()
    {
        var faulty = Requests.TwoLooks(100) with
        {
            TotalPatients = 0,
            Allocation = [1],
            Recruitment = new RecruitmentPlan(RecruitmentProcess.Even, [new RecruitmentPiece(12, -1)]),
            FollowUpMonths = 0,
            Dropout = new DropoutByMonth(0, 1, 12),
            Testing = new CountTesting(0.6, null),
            Looks = [new CountLook(null, 0.5, true, null), new CountLook(10, 0.4, true, null), new CountLook(9, 0.9, false, null)],
            Scenarios = [new CountScenario("A", "A", 0, 0, -1)],
        };

        var fault = Assert.Throws<BadInputException>(() => CountRequestReader.Read(CanonicalJson.Write(faulty)));

        string[] paths =
        [
            "totalPatients", "allocation", "recruitment.pieces[0].patientsPerMonth", "followUpMonths", "dropout.control", "testing.alphaOneSided",
            "looks[0].month", "looks[1].informationFraction", "looks[2].month", "looks[2].informationFraction", "looks[2].efficacy", "testing.spending",
            "scenarios[0].id", "scenarios[0].controlPerYear", "scenarios[0].rateRatio", "scenarios[0].overdispersion",
        ];
        Assert.Equal(paths, fault.Problems.Select(problem => problem.Path));
    }

    [Fact]
    [Trait("Requirement", "REQ-CNT-4")]
    public void Read_WrittenRequest_IsTheSame()
    {
        var request = Requests.OneLook(100);

        Assert.Equal(CanonicalJson.HashOf(request), CanonicalJson.HashOf(CountRequestReader.Read(CanonicalJson.Write(request))));
    }
}
