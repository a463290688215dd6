using TrialTwin.Numerics.Random;
using TrialTwin.Twins.Dosing;
using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Tests.Pharmacodynamics;

[Trait("Requirement", "REQ-TWIN-5")]
public sealed class DrugEffectTests
{
    private const double Never = double.PositiveInfinity;

    private static readonly DrugEffect Effect = DrugEffect.Load("donepezil", "donepezil-adas-cog");
    private static readonly Regimen Five = new([new RegimenStep(0, 5)]);
    private static readonly Regimen Titrated = new([new RegimenStep(0, 5), new RegimenStep(28, 10)]);
    private static readonly TwinExposure Exposure =
        Effect.Expose(new Individual(75, Sex.Female, 160, 65), EnzymeActivity.Mean);

    [Fact]
    public void ChangeAt_AtTheStartAndOnPlacebo_IsZero()
    {
        Assert.Equal(0, Effect.ChangeAt(Exposure, Titrated, 0, Never));
        Assert.Equal(0, Effect.ChangeAt(Exposure, Regimen.None, 24, Never));
    }

    [Fact]
    public void ChangeAt_BeforeTheTitrationStep_IsThatOfTheLowerDose() =>
        Assert.Equal(Effect.ChangeAt(Exposure, Five, 4, Never), Effect.ChangeAt(Exposure, Titrated, 4, Never));

    [Fact]
    public void ChangeAt_ThroughTitrationAndStopping_EqualsStepwiseIntegration()
    {
        const double Step = 1e-4;
        const double Stop = 10;
        const double Rate = 0.5;
        var effect = 0.0;
        for (var i = 0; i < 16 / Step; i++)
        {
            var week = (i + 0.5) * Step;
            var dose = week < Stop ? Titrated.DoseOnDay(week * 7) : 0;
            var target = -Effect.ScalePoints * Effect.Model.Inhibition(Exposure.AverageConcentrationPerMgPerDay * dose);
            var middle = effect + (0.5 * Step * Rate * (target - effect));
            effect += Step * Rate * (target - middle);
        }

        Assert.Equal(effect, Effect.ChangeAt(Exposure, Titrated, 16, Stop), 1e-8);
    }

    [Fact]
    public void ChangeAt_SixWeeksAfterStopping_IsNearlyGone()
    {
        var full = Effect.ChangeAt(Exposure, Titrated, 24, Never);
        var afterWashout = Effect.ChangeAt(Exposure, Titrated, 30, 24);
        Assert.InRange(afterWashout / full, 0.049, 0.051);
    }

    [Fact]
    public void ChangeAt_AskedBeforeTheStop_DoesNotKnowOfIt() =>
        Assert.Equal(Effect.ChangeAt(Exposure, Titrated, 6, Never), Effect.ChangeAt(Exposure, Titrated, 6, 20));

    [Fact]
    public void Checks_OfTheCalibrationTrial_PublishedFiguresAreMetByOneScale()
    {
        // One free number cannot meet two figures exactly; both lie within 0.05 points of Rogers 1998.
        var calibrated = EffectCalibration.Checks(Effect).Where(c => c.Use == EffectCheckUse.Calibration).ToList();
        Assert.Equal(2, calibrated.Count);
        Assert.All(calibrated, check => Assert.Equal(check.Published, check.Predicted, 0.05));
    }

    [Fact]
    public void Inhibition_PublishedSteadyStates_AreMetWithinTwoPoints()
    {
        // Tiseo 1998: AUC over 24 h 634.8 and 1127.8 ng h/mL, inhibition at steady state 65.3 and 77.8 %.
        Assert.Equal(0.653, Effect.Model.Inhibition(634.8 / 24), 0.02);
        Assert.Equal(0.778, Effect.Model.Inhibition(1127.8 / 24), 0.02);
    }

    [Fact]
    public void Expose_OfAPoorMetaboliser_IsThatMuchHigherAsTheGenotypeStudyFound()
    {
        var person = new Individual(75, Sex.Female, 160, 65);
        var ratio = Exposure.AverageConcentrationPerMgPerDay
            / Effect.Expose(person, new EnzymeActivity(0, 1)).AverageConcentrationPerMgPerDay;
        Assert.Equal(1 - 0.315, ratio, 0.05);
    }

    [Fact]
    public void EnzymeActivity_OverManyDraws_HasMeanOneAndSevenPerCentPoorMetabolisers()
    {
        const int N = 20_000;
        double cyp2D6 = 0, cyp3A4 = 0, poor = 0;
        for (uint i = 0; i < N; i++)
        {
            var stream = RandomStream.Create(11, StreamPurpose.Named("enzymes"), 0, i);
            var activity = EnzymeActivity.Draw(ref stream);
            cyp2D6 += activity.Cyp2D6 / N;
            cyp3A4 += activity.Cyp3A4 / N;
            poor += activity.Cyp2D6 == 0 ? 1.0 / N : 0;
        }

        Assert.Equal(1, cyp2D6, 5 * 0.55 / Math.Sqrt(N));
        Assert.Equal(1, cyp3A4, 5 * 0.17 / Math.Sqrt(N));
        Assert.Equal(0.07, poor, 5 * Math.Sqrt(0.07 * 0.93 / N));
    }
}
