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
        Assert.Equal(65, learned.Result.JudgedPatients);
        Assert.Equal(65, learned.Result.Calibration.Sum(c => c.Patients));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-8")]
    public void Learn_OnPilot_CarriesNothingForward()
    {
        var carriedAway = Pilot.Trial with { Patients = [.. Pilot.Trial.Patients.Select(p => p with { CarriedChange = [99, 99, 99] })] };
        var settings = Pilot.Settings with { Repeats = 1, Folds = 3 };

        var learned = ControlPrognosis.Learn(Pilot.Trial, settings, TestContext.Current.CancellationToken);
        var other = ControlPrognosis.Learn(carriedAway, settings, TestContext.Current.CancellationToken);

        Assert.Equal(learned.Result.ModelHash, other.Result.ModelHash);
        Assert.Equal(learned.Result.Gain, other.Result.Gain);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-8")]
    public void Learn_OnPilot_TellsWhatThePatientsWithoutOutcomeCouldDo()
    {
        var (result, missing) = (Pilot.Learned.Result, Pilot.Learned.Result.Missing!);

        Assert.Equal(14, missing.Patients);
        Assert.Equal(3, missing.Gains.Count);
        var (foretold, towards, away) = (missing.Gains[0].Gain, missing.Gains[1].Gain, missing.Gains[2].Gain);
        Assert.True(away.Value <= foretold.Value && foretold.Value <= towards.Value);
        Assert.All(missing.Gains, g => Assert.True(g.Gain.Lower < 0 || result.Verdict == GainVerdict.Demonstrated));
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
