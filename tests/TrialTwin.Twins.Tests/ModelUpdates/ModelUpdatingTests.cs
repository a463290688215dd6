using TrialTwin.Twins.ModelUpdates;

namespace TrialTwin.Twins.Tests.ModelUpdates;

public sealed class ModelUpdatingTests
{
    [Fact]
    [Trait("Requirement", "REQ-TWIN-70")]
    public void Update_LineWithNormalEffects_EqualsTheIndependentConjugatePosterior()
    {
        // Normal prior and additive error: precision = prior precision + X'X / variance (Gelman et al., Bayesian Data Analysis, 3rd ed., 14.8), two by two by hand.
        double[] times = [1, 2, 5], values = [13.5, 11.8, 19.2];
        const double variance = 1.5 * 1.5, covariance = 0.3 * 2 * 0.5, determinant = (4 * 0.25) - (covariance * covariance);
        double a = (0.25 / determinant) + (3 / variance), b = (-covariance / determinant) + (times.Sum() / variance), c = (4 / determinant) + (times.Sum(t => t * t) / variance);
        var misses = times.Zip(values, (t, y) => (t, Miss: y - 10 - t)).ToList();
        double first = misses.Sum(m => m.Miss) / variance, second = misses.Sum(m => m.t * m.Miss) / variance, scale = (a * c) - (b * b);

        var patient = ModelUpdating.Update(UpdateStudies.Of(UpdateStudies.Line, UpdateStudies.Request("y", new ResidualError(1.5)), times, values), 1)[0];

        Assert.Equal(UpdateStatus.Completed, patient.Status);
        Assert.Equal(10 + (((c * first) - (b * second)) / scale), patient.Parameters[0].Value, 1e-5);
        Assert.Equal(1 + (((a * second) - (b * first)) / scale), patient.Parameters[1].Value, 1e-5);
        Assert.Equal(Math.Sqrt(c / scale), patient.Parameters[0].EffectDeviation, 1e-5);
        Assert.Equal(Math.Sqrt(a / scale), patient.Parameters[1].EffectDeviation, 1e-5);
        Assert.Equal(patient.Parameters[0].Value + (1.6448536 * Math.Sqrt(c / scale)), patient.Parameters[0].Upper90, 1e-4);
        Assert.Equal(300, patient.ForecastDraws);
        Assert.Equal(patient.Parameters[0].Value, patient.Forecast[0].P50[0], 4 * 1.2533 * Math.Sqrt(c / scale / 300));
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-70")]
    public void Update_PatientsDrawnFromTheCard_IntervalsHoldTheTruthAsOftenAsTheySay()
    {
        var (study, truth) = UpdateStudies.Drawn(200);
        var patients = ModelUpdating.Update(study, 2);
        Assert.All(patients, patient => Assert.Equal(UpdateStatus.Completed, patient.Status));
        for (var parameter = 0; parameter < 2; parameter++)
        {
            var held = patients.Zip(truth).Count(pair =>
                pair.First.Parameters[parameter].Lower90 <= pair.Second.Values[parameter] && pair.Second.Values[parameter] <= pair.First.Parameters[parameter].Upper90);
            Assert.InRange(held / 200.0, 0.9 - (3 * Math.Sqrt(0.09 / 200)), 0.9 + (3 * Math.Sqrt(0.09 / 200)));
            Assert.All(patients, patient => Assert.True(patient.Parameters[parameter].EffectDeviation < 0.6 * patient.Parameters[parameter].EffectDeviationBefore));
        }

        var fit = Assert.Single(UpdateResult.Of(study, patients).Quantities);
        Assert.True(fit.IndividualError < 0.5 * fit.TypicalError);
        Assert.InRange(fit.WeightedDeviation, 0.6, 1);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-70")]
    public void Update_OnAnyThreads_GivesEqualNumbers()
    {
        var (study, _) = UpdateStudies.Drawn(7);
        Assert.Equal(Text(1), Text(3));

        string Text(int threads)
        {
            using var writer = new StringWriter();
            var patients = ModelUpdating.Update(study, threads);
            UpdateTables.WriteForecast(study, patients, writer);
            UpdateTables.WriteResiduals(study, patients, writer);
            UpdateTables.WriteIndividuals(study, patients, writer);
            return writer.ToString();
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-71")]
    public void Update_PatientWithoutObservations_KeepsTheSpreadOfTheCard()
    {
        var patient = ModelUpdating.Update(UpdateStudies.Of(UpdateStudies.Line, UpdateStudies.Request("y", new ResidualError(1.5)), [], new double[][] { [] }), 1)[0];
        Assert.Equal(UpdateStatus.Completed, patient.Status);
        Assert.All(patient.Parameters, parameter => Assert.Equal(parameter.Typical, parameter.Value, 1e-9));
        Assert.All(patient.Parameters, parameter => Assert.Equal(parameter.EffectDeviationBefore, parameter.EffectDeviation, 1e-6));
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-71")]
    public void Update_ErrorWithoutSizeAtAPrediction_IsAStatusWithoutNumbersAndHarmsNoOther()
    {
        // At time 0 nothing has been given, so that a proportional error has no size.
        var request = UpdateStudies.Request("concentration", new ResidualError(0, 0.2)) with { Doses = [new("oral", 100, 0)] };
        var study = UpdateStudies.Of(UpdateStudies.OneCompartment, request, [0, 3], [0.1, 2], []);
        var patients = ModelUpdating.Update(study, 2);
        Assert.Equal([UpdateStatus.NotSimulated, UpdateStatus.Completed], patients.Select(patient => patient.Status));
        Assert.Empty(patients[0].Parameters);
        Assert.Empty(patients[0].Forecast);
        Assert.Null(patients[0].Individual);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-75")]
    public void Update_UntilATime_JudgesTheForecastByLaterObservationsAndIsNotMovedByThem()
    {
        var (study, _) = UpdateStudies.Drawn(150);
        var request = study.Request with { UpdateUntil = 11 };
        var patients = ModelUpdating.Update(study with { Request = request }, 1);
        var early = ModelUpdating.Update(study with { Observations = study.Patients.SelectMany(p => study.Observations[p.Id]).Where(o => o.Time <= 11).ToLookup(o => o.Patient) }, 1);
        Assert.Equal(early.SelectMany(p => p.Parameters), patients.SelectMany(p => p.Parameters));

        // Drawn from the card, the forecasts must hold what they say, and be nearer than the typical patient. Two later samples of a patient are not independent.
        var fit = Assert.Single(UpdateResult.Of(study with { Request = request }, patients).Forecasts);
        Assert.Equal(300, fit.Observations);
        Assert.InRange(fit.Held90, 0.9 - (3 * Math.Sqrt(0.09 / 150)), 0.9 + (3 * Math.Sqrt(0.09 / 150)));
        Assert.True(fit.ForecastError < 0.7 * fit.TypicalError);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-76")]
    public void Update_PosteriorWithTwoModes_FindsTheMoreProbableAndTellsOfTheOther()
    {
        // y = slope^2 has the modes near -2 and 2; a typical slope of -0.3 makes -2 the more probable, exp(-(2.3^2 - 1.7^2) / 2) apart.
        var card = UpdateStudies.Line.Replace("\"start + s\"", "\"slope^2\"", StringComparison.Ordinal)
            .Replace("\"value\": 1,", "\"value\": -0.3,", StringComparison.Ordinal).Replace("\"standardDeviation\": 0.5", "\"standardDeviation\": 1", StringComparison.Ordinal)
            .Replace("\"value\": 0.3", "\"value\": 0", StringComparison.Ordinal);
        var patient = ModelUpdating.Update(UpdateStudies.Of(card, UpdateStudies.Request("y", new ResidualError(0.01)), [1], [4.0]), 1)[0];
        Assert.Equal(-2, patient.Parameters[1].Value, 1e-3);
        Assert.Equal(Math.Exp(-((2.3 * 2.3) - (1.7 * 1.7)) / 2), patient.SecondMode!.Value, 1e-3);
        var single = ModelUpdating.Update(UpdateStudies.Of(UpdateStudies.Line, UpdateStudies.Request("y", new ResidualError(0.1)), [1], [4.0]), 1)[0];
        Assert.Null(single.SecondMode);
    }
}
