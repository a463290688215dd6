using System.Globalization;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>The CSV files of updated twins; numbers as short as they read back exactly.</summary>
public static class UpdateTables
{
    /// <summary>Forecast quantiles: one row per patient, observable and time.</summary>
    public static void WriteForecast(UpdateStudy study, IReadOnlyList<UpdatedPatient> patients, TextWriter writer)
    {
        writer.Write("patient,quantity,time,timeUnit,p05,p25,p50,p75,p95,unit\n");
        foreach (var patient in patients)
        {
            foreach (var (band, observable) in patient.Forecast.Zip(study.Card.Observables))
            {
                for (var t = 0; t < band.Time.Count; t++)
                {
                    double[] quantiles = [band.P05[t], band.P25[t], band.P50[t], band.P75[t], band.P95[t]];
                    writer.Write($"{patient.Id},{observable.Name},{Text(band.Time[t])},{band.TimeUnit},{string.Join(',', quantiles.Select(Text))},{band.Unit}\n");
                }
            }
        }
    }

    /// <summary>Observations beside their predictions.</summary>
    public static void WriteResiduals(UpdateStudy study, IReadOnlyList<UpdatedPatient> patients, TextWriter writer)
    {
        writer.Write("patient,quantity,time,timeUnit,observed,typical,individual,unit,weightedResidual\n");
        foreach (var residual in patients.SelectMany(patient => patient.Residuals))
        {
            var (observation, observable) = (residual.Observation, study.Card.Observables[residual.Observation.Observable]);
            writer.Write($"{observation.Patient},{observable.Name},{Text(observation.Time)},{study.Card.TimeUnit},{Text(observation.Value)},{Text(residual.Typical)},{Text(residual.Individual)},{observable.Unit},{Text(residual.Weighted)}\n");
        }
    }

    /// <summary>Observations after the update beside their forecast.</summary>
    public static void WriteLater(UpdateStudy study, IReadOnlyList<UpdatedPatient> patients, TextWriter writer)
    {
        writer.Write("patient,quantity,time,timeUnit,observed,typical,forecast,lower90,upper90,unit\n");
        foreach (var later in patients.SelectMany(patient => patient.Later))
        {
            var (observation, observable) = (later.Observation, study.Card.Observables[later.Observation.Observable]);
            double[] numbers = [observation.Value, later.Typical, later.Forecast, later.Lower90, later.Upper90];
            writer.Write($"{observation.Patient},{observable.Name},{Text(observation.Time)},{study.Card.TimeUnit},{string.Join(',', numbers.Select(Text))},{observable.Unit}\n");
        }
    }

    /// <summary>The updated patients, in the form in which a request of model simulate reads individuals.</summary>
    public static void WriteIndividuals(UpdateStudy study, IReadOnlyList<UpdatedPatient> patients, TextWriter writer)
    {
        var names = study.Card.Parameters.Select(parameter => parameter.Name).Concat((study.Card.Covariates ?? []).Select(covariate => covariate.Name));
        writer.Write($"id,{string.Join(',', names)}\n");
        foreach (var individual in patients.Select(patient => patient.Individual).OfType<ModelCards.ModelIndividual>())
        {
            writer.Write($"{individual.Id},{string.Join(',', individual.Values.Select(Text))}\n");
        }
    }

    private static string Text(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "";
}
