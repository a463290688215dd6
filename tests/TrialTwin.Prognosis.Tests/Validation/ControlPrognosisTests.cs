using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Tests.Fixtures;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Tests.Validation;

public sealed class ControlPrognosisTests
{

    [Fact]
    [Trait("Requirement", "REQ-PROG-3")]
    public void Learn_OnPilot_DemonstratesNoGain()
    {
        var learned = Pilot.Learned;

        Assert.Equal(79, learned.Result.TrainingPatients);
        Assert.Equal(["unadjusted", "ANCOVA", "ANCOVA + score"], learned.Result.Adjustments.Select(a => a.Adjustment));
        Assert.Equal(GainVerdict.NotDemonstrated, learned.Result.Verdict);
        Assert.True(learned.Result.Gain.Contains(0));
        Assert.True(learned.ScoreCorrelation.Contains(0));
        Assert.Equal(79, learned.Result.Calibration.Sum(c => c.Patients));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-4")]
    public void Learn_Twice_GivesTheSameHash()
    {
        var settings = Pilot.Settings with { Repeats = 1, Folds = 3 };

        var first = ControlPrognosis.Learn(Pilot.Trial, settings, TestContext.Current.CancellationToken);
        var second = ControlPrognosis.Learn(Pilot.Trial, settings, TestContext.Current.CancellationToken);

        Assert.Equal(first.Result.ModelHash, second.Result.ModelHash);
        Assert.Equal(first.Result.Gain, second.Result.Gain);
    }

    [Fact]
    public void Learn_WithUnknownCovariates_NamesAll()
    {
        var failure = Assert.Throws<BadInputException>(() => ControlPrognosis.Learn(Pilot.Trial, Pilot.Settings with { Covariates = ["age", "apoe", "volume"] }, TestContext.Current.CancellationToken));

        Assert.Equal(2, failure.Problems.Count);
    }
}
