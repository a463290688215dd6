using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Tests.Validation;

public sealed class PrognosisStudyTests
{
    private const int Patients = 150;

    [Fact]
    [Trait("Requirement", "REQ-PROG-3")]
    public void Learn_WithPlantedCovariate_DemonstratesItsGain()
    {
        // outcome = baseline effect + x + noise with equal variances of x and noise: incremental R² is one half.
        var learned = Learn(planted: 1);

        Assert.Equal(GainVerdict.Demonstrated, learned.Result.Verdict);
        Assert.InRange(learned.Result.Gain.Value, 0.35, 0.62);
        Assert.InRange(learned.ScoreCorrelation.Value, 0.58, 0.8);
        Assert.Equal(1, learned.Result.CalibrationSlope.Value, 0.25);
        Assert.True(learned.Result.CalibrationIntercept.Contains(0));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-3")]
    public void Learn_WithUselessCovariates_DemonstratesNone()
    {
        var learned = Learn(planted: 0);

        Assert.Equal(GainVerdict.NotDemonstrated, learned.Result.Verdict);
        Assert.InRange(learned.Result.Gain.Value, -0.1, 0.05);
        Assert.True(learned.ScoreCorrelation.Contains(0));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-3")]
    public void Learn_Always_ShowsTheRowsInOrderWithTheirIncrements()
    {
        var rows = Learn(planted: 1).Result.Adjustments;

        Assert.Null(rows[0].IncrementalR2);
        Assert.Equal(0, rows[0].CrossValidatedR2.Value);
        var chained = 1 - ((1 - rows[1].IncrementalR2!.Value.Value) * (1 - rows[2].IncrementalR2!.Value.Value));
        Assert.Equal(rows[2].CrossValidatedR2.Value, chained, 1e-12);
        Assert.True(rows[2].ResidualStandardDeviation.Value < rows[1].ResidualStandardDeviation.Value);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-8")]
    public void Learn_WithOutcomesMissing_JudgesOnTheObservedAndStillFindsThePlantedGain()
    {
        var learned = PrognosisStudy.Learn(WithLeavers(Task(1)), Settings, TestContext.Current.CancellationToken);

        Assert.Equal(Patients, learned.Result.TrainingPatients);
        Assert.Equal(Patients - (Patients / 5), learned.Result.JudgedPatients);
        Assert.Equal(GainVerdict.Demonstrated, learned.Result.Verdict);
        Assert.InRange(learned.Result.Gain.Value, 0.35, 0.62);
        Assert.True(learned.Result.Missing!.Gains[2].Gain.Value < learned.Result.Missing.Gains[0].Gain.Value);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-8")]
    public void Learn_WithOutcomeMissingAndNoEarlierVisit_IsRefused()
    {
        var task = WithLeavers(Task(1)) with { EarlierVisits = [] };

        Assert.Throws<ArgumentException>(() => PrognosisStudy.Learn(task, Settings, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Learn_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => PrognosisStudy.Learn(Task(0), Settings, source.Token));
    }

    private static PrognosisSettings Settings => new(0.5, ["baseline", "x", "z1", "z2", "z3"], 5, 3, 7);

    private static LearnedPrognosis Learn(double planted) => PrognosisStudy.Learn(Task(planted), Settings, CancellationToken.None);

    /// <summary>Every fifth patient leaves after an earlier visit, at which half of the outcome and some noise is seen.</summary>
    private static PrognosisTask WithLeavers(PrognosisTask task)
    {
        var stream = RandomStream.Create(43, StreamPurpose.Named("prognosis-study-tests"));
        var earlier = Array.ConvertAll(task.Data.Outcome, y => new[] { (0.5 * y) + (0.5 * stream.NextNormal()) });
        return task with
        {
            Data = task.Data with { Outcome = [.. task.Data.Outcome.Select((y, i) => i % 5 == 0 ? double.NaN : y)] },
            EarlierVisits = earlier,
        };
    }

    private static PrognosisTask Task(double planted)
    {
        var stream = RandomStream.Create(42, StreamPurpose.Named("prognosis-study-tests"));
        var rows = new double[Patients][];
        var outcome = new double[Patients];
        for (var i = 0; i < Patients; i++)
        {
            rows[i] = [stream.NextNormal(), stream.NextNormal(), stream.NextNormal(), stream.NextNormal(), stream.NextNormal()];
            outcome[i] = (0.5 * rows[i][0]) + (planted * rows[i][1]) + stream.NextNormal();
        }

        var data = new TrainingSet(["baseline", "x", "z1", "z2", "z3"], rows, outcome);
        return new PrognosisTask(data, data.Column(0), "outcome", new Dictionary<string, string>());
    }
}
