using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Tests.Validation;

public sealed class ControlPrognosisTests
{
    private static readonly HistoricalTrial Pilot = HistoricalTrials.Load(HistoricalTrials.CdiscPilot);

    private static PrognosisSettings Settings => new(0.5, [.. AlzheimerCovariates.Observed.Select(c => c.Name)], 10, 3, 1);

    [Fact]
    [Trait("Requirement", "REQ-PROG-3")]
    public void Learn_OnPilot_DemonstratesNoGain()
    {
        var learned = ControlPrognosis.Learn(Pilot, Settings, TestContext.Current.CancellationToken);

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
        var settings = Settings with { Repeats = 1, Folds = 3 };

        var first = ControlPrognosis.Learn(Pilot, settings, TestContext.Current.CancellationToken);
        var second = ControlPrognosis.Learn(Pilot, settings, TestContext.Current.CancellationToken);

        Assert.Equal(first.Result.ModelHash, second.Result.ModelHash);
        Assert.Equal(first.Result.Gain, second.Result.Gain);
    }

    [Fact]
    public void Learn_WithUnknownCovariates_NamesAll()
    {
        var failure = Assert.Throws<BadInputException>(() => ControlPrognosis.Learn(Pilot, Settings with { Covariates = ["age", "apoe", "volume"] }, TestContext.Current.CancellationToken));

        Assert.Equal(2, failure.Problems.Count);
    }
}
