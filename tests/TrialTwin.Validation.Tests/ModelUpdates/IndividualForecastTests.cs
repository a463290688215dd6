using System.Globalization;
using System.Text;
using TrialTwin.Twins.ModelUpdates;
using TrialTwin.Twins.Validation;

namespace TrialTwin.Validation.Tests.ModelUpdates;

/// <summary>Volunteers updated with a population that was fitted to the other half of them: fits, and forecasts of their later samples.</summary>
[Trait("Requirement", "REQ-TWIN-74")]
public sealed class IndividualForecastTests
{
    [Fact]
    public void Updates_VolunteersWithThePopulationOfTheOthers_AreAsFarOffAsKept()
    {
        var fits = new StringBuilder("drug,population,volunteers,updated,observations,typicalError,twinError,weightedDeviation,secondMode,notUpdated\n");
        var forecasts = new StringBuilder("drug,population,updateUntilHours,volunteers,updated,earlier,later,typicalError,forecastError,within90Percent,standardErrorPercent,notUpdated\n");
        foreach (var data in IndividualData.All)
        {
            foreach (var (population, updated) in new[] { ("odd", "even"), ("even", "odd") })
            {
                var (all, fit) = Updated(data.Study(population, updated));
                var quantity = fit.Quantities.Single();
                fits.Append(CultureInfo.InvariantCulture, $"{data.Drug},{population},{all.Count},{fit.Completed},{quantity.Observations},{quantity.TypicalError:F4},{quantity.IndividualError:F4},{quantity.WeightedDeviation:F3},{all.Count(patient => patient.SecondMode > 0.05)},{Failed(all)}\n");

                var (early, result) = Updated(data.Study(population, updated, data.Until));
                var forecast = result.Forecasts.Single();
                forecasts.Append(CultureInfo.InvariantCulture, $"{data.Drug},{population},{data.Until},{early.Count},{result.Completed},{result.Quantities.Single().Observations},{forecast.Observations},{forecast.TypicalError:F4},{forecast.ForecastError:F4},{100 * forecast.Held90:F1},{100 * HeldError(early):F1},{Failed(early)}\n");
                Assert.Equal(all.Count, fit.Completed);
                Assert.Equal(early.Count, result.Completed);
            }
        }

        KeptReport.AssertSame("model-updates/fits.csv", fits.ToString());
        KeptReport.AssertSame("model-updates/forecasts.csv", forecasts.ToString());
    }

    /// <summary>Standard error of the share held: volunteers, not samples, are independent.</summary>
    private static double HeldError(IReadOnlyList<UpdatedPatient> patients)
    {
        var shares = patients.Where(patient => patient.Later.Count > 0).Select(patient => (Held: patient.Later.Count(one => one.IsHeld), patient.Later.Count)).ToList();
        double n = shares.Count, samples = shares.Sum(one => one.Count), share = shares.Sum(one => one.Held) / samples;
        return Math.Sqrt(shares.Sum(one => Math.Pow(one.Held - (share * one.Count), 2)) * n / (n - 1)) / samples;
    }

    private static string Failed(IReadOnlyList<UpdatedPatient> patients) =>
        string.Join(' ', patients.Where(patient => patient.Status != UpdateStatus.Completed).Select(patient => $"{patient.Id}:{patient.Status}"));

    private static (IReadOnlyList<UpdatedPatient> Patients, UpdateResult Result) Updated(UpdateStudy study)
    {
        var patients = ModelUpdating.Update(study, 2);
        return (patients, UpdateResult.Of(study, patients));
    }
}
