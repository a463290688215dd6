using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Tests.Validation;

public sealed class ControlPrognosisTests
{
    private static readonly HistoricalTrial Pilot = HistoricalTrials.Load(HistoricalTrials.CdiscPilot);

    [Fact]
    [Trait("Requirement", "REQ-PROG-3")]
    public void Learn_OnPilot_DemonstratesNoGain()
    {
        var settings = new PrognosisSettings(0.5, ["age", "sex", "height", "weight", "education", "diseaseDuration", "mmse", "adasCog"], 10, 20, 1);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var learned = ControlPrognosis.Learn(Pilot, settings, TestContext.Current.CancellationToken);
        TestContext.Current.SendDiagnosticMessage($"{clock.Elapsed}");
        Console.WriteLine(clock.Elapsed + " " + learned.ScoreCorrelation + " " + string.Join("\n", learned.Result.Adjustments) + learned.Result.Gain + learned.Result.CalibrationSlope + string.Join("\n", learned.Result.Coefficients) + "\n" + string.Join("\n", learned.Result.Calibration));
        Assert.Equal(GainVerdict.NotDemonstrated, learned.Result.Verdict);
    }
}
