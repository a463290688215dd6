using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Trials.Designs.Requests;

namespace TrialTwin.Trials.Tests.Designs;

public sealed class DesignFileTests
{
    [Fact]
    [Trait("Requirement", "REQ-DES-5")]
    public void Recruitment_ThatIsNotPositive_IsAFaultOfItsColumn()
    {
        const string Text = """
            id,task,alpha_one_sided,efficacy,futility,control_median,delay_duration,hr_after_delay,enroll_duration_1,enroll_rate_1,analysis_time_1
            a,power,0.025,LanDeMetsOBrienFlemingSpending,None,12,0,0.7,-1,0,24

            """;
        var fault = Assert.Throws<BadInputException>(() => DesignFile.Evaluate(CsvReader.ReadText("trials.csv", Text), CancellationToken.None));
        Assert.Equal(["trials.csv:2 enroll_duration_1", "trials.csv:2 enroll_rate_1"], fault.Problems.Select(problem => problem.Path));
    }
}
