using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.SequentialAnalysis;

namespace TrialTwin.Trials.Tests.SequentialAnalysis;

[Trait("Requirement", "REQ-SEQ-3")]
public sealed class RunningTrialFileTests
{
    private const string Header =
        "id,endpoint,design_class,efficacy_type,alpha_one_sided,information_fraction_1,information_fraction_2,stages_observed,n1_1,events1_1,n2_1,events2_1,planned_per_future_stage\n";

    [Fact]
    public void Analyse_TwoStages_LeavesTheThirdOut()
    {
        var result = Analyse("a,rates,InverseNormal,OF,0.025,0.5,1,1,40,22,38,11,60\n")[0].Result;

        Assert.Equal(2, result.CriticalValues.Count);
        Assert.Single(result.ConditionalPower);
    }

    [Theory]
    [InlineData("a,rates,GroupSequential,WT,0.025,0.5,1,1,40,22,38,11,60", "efficacy_type")]
    [InlineData("a,rates,Fisher,OF,0.025,0.5,1,1,40,22,38,11,60", "efficacy_type")]
    [InlineData("a,counts,GroupSequential,OF,0.025,0.5,1,1,40,22,38,11,60", "endpoint")]
    [InlineData("a,rates,GroupSequential,OF,0.5,0.5,1,1,40,22,38,11,60", "alpha_one_sided")]
    [InlineData("a,rates,GroupSequential,OF,0.025,0.5,0.4,1,40,22,38,11,60", "information_fraction_2")]
    [InlineData("a,rates,GroupSequential,OF,0.025,0.5,0.9,1,40,22,38,11,60", "information_fraction_2")]
    [InlineData("a,rates,Fisher,FisherEqualAlpha,0.025,0.01,1,1,40,22,38,11,60", "information_fraction_1")]
    [InlineData("a,rates,GroupSequential,OF,0.025,0.5,1,3,40,22,38,11,60", "stages_observed")]
    [InlineData("a,rates,GroupSequential,OF,0.025,0.5,1,2,40,22,38,11,60", "n1_2")]
    [InlineData("a,rates,GroupSequential,OF,0.025,0.5,1,1,40,41,38,11,60", "events1_1")]
    [InlineData("a,rates,GroupSequential,OF,0.025,0.5,1,1,40,22,x,11,60", "n2_1")]
    [InlineData("a,rates,GroupSequential,OF,0.025,0.5,1,1,40,22,38,,60", "events2_1")]
    [InlineData("a,rates,GroupSequential,OF,0.025,0.5,1,1,40,22,38,11,0", "planned_per_future_stage")]
    [InlineData(",rates,GroupSequential,OF,0.025,0.5,1,1,40,22,38,11,60", "id")]
    public void Analyse_BadField_IsNamedByRowAndColumn(string row, string column)
    {
        var problems = Assert.Throws<BadInputException>(() => Analyse(row + "\n")).Problems;

        Assert.Contains(problems, problem => problem.Path == $"trials.csv:2 {column}" && problem.Mend.Length > 0);
    }

    [Fact]
    public void Analyse_SeveralBadRows_TellsAllFaultsAtOnce()
    {
        var problems = Assert.Throws<BadInputException>(() => Analyse(
            "a,rates,GroupSequential,OF,2,0.5,1,1,40,22,38,11,60\n" +
            "a,means,GroupSequential,OF,0.025,0.5,1,1,40,22,38,11,60\n")).Problems;

        Assert.Contains(problems, problem => problem.Path == "trials.csv:2 alpha_one_sided");
        Assert.Contains(problems, problem => problem.Path == "trials.csv:3 sd1_1");
        Assert.Contains(problems, problem => problem.Path == "trials.csv id");
    }

    [Fact]
    public void Analyse_NoRow_IsRefused() => Assert.Throws<BadInputException>(() => Analyse(""));

    private static IReadOnlyList<RunningTrialAnalysis> Analyse(string rows) =>
        RunningTrialFile.Analyse("trials.csv", Header + rows, new Progress<double>(), TestContext.Current.CancellationToken);
}
