using TrialTwin.Twins.Disease;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Tests.Disease;

[Trait("Requirement", "REQ-TWIN-8")]
public sealed class AlzheimerProgressionTests
{
    [Fact]
    public void ScoreAt_TimeZero_IsTheBaseline() =>
        Assert.Equal(22.2, AlzheimerProgression.ScoreAt(22.2, 0.153, 0), 1e-12);

    [Fact]
    public void ScoreAt_DoubleProgrammed_IsThePublishedForm()
    {
        const double Baseline = 30;
        const double Rate = 0.2;
        const double Years = 1.7;
        var decay = Math.Exp(-6.91 * Rate * Years);
        var denominator = Math.Pow(Baseline, 6.91) + ((Math.Pow(70, 6.91) - Math.Pow(Baseline, 6.91)) * decay);
        var expected = 70 * Baseline / Math.Pow(denominator, 1 / 6.91);
        Assert.Equal(expected, AlzheimerProgression.ScoreAt(Baseline, Rate, Years), 1e-9);
    }

    [Fact]
    public void ScoreAt_SolvesRichardsEquation()
    {
        // dS/dt = r S (1 - (S/70)^b)
        const double Step = 1e-5;
        var s = AlzheimerProgression.ScoreAt(25, 0.153, 1);
        var slope = (AlzheimerProgression.ScoreAt(25, 0.153, 1 + Step) - AlzheimerProgression.ScoreAt(25, 0.153, 1 - Step)) / (2 * Step);
        Assert.Equal(0.153 * s * (1 - Math.Pow(s / 70, 6.91)), slope, 1e-7);
    }

    [Fact]
    public void Check_OfMildPatients_WorsensByOneToTwoPointsInHalfAYear()
    {
        var patients = Enumerable.Range(0, 500).Select(_ => new UntreatedPatient(75, Sex.Female, 22.2)).ToList();
        var check = AlzheimerProgression.Check(patients, [new VisitMean(24, 60, 2.5, 1, 4)], 24, 5);
        Assert.InRange(check.Predicted.P50[24], 0.8, 2.0);
        Assert.True(check.Predicted.P05[24] < 0);
        Assert.Equal(0, check.Predicted.P95[0], 1e-9);
        Assert.Single(check.Observed);
    }
}
