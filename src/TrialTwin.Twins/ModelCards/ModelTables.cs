using System.Globalization;

namespace TrialTwin.Twins.ModelCards;

/// <summary>The CSV files of a simulated model; numbers as short as they read back exactly.</summary>
public static class ModelTables
{
    /// <summary>Quantiles over the patients who reached the end: one row per observable and time.</summary>
    public static void WriteQuantiles(ModelSummary summary, TextWriter writer)
    {
        writer.Write("quantity,time,timeUnit,p05,p25,p50,p75,p95,unit\n");
        foreach (var (band, observable) in summary.Bands.Zip(summary.Study.Card.Observables))
        {
            for (var t = 0; t < band.Time.Count; t++)
            {
                double[] quantiles = [band.P05[t], band.P25[t], band.P50[t], band.P75[t], band.P95[t]];
                writer.Write($"{observable.Name},{Text(band.Time[t])},{band.TimeUnit},{string.Join(',', quantiles.Select(Text))},{band.Unit}\n");
            }
        }
    }

    /// <summary>The course of every patient, one row per patient and time, written as it passes on; empty where a failed patient has no value.</summary>
    public static IEnumerable<ModelCourse> WriteTrajectories(ModelStudy study, IEnumerable<ModelCourse> courses, TextWriter writer)
    {
        var (card, times) = (study.Card, study.Request.Times());
        writer.Write($"patient,time [{card.TimeUnit}],{string.Join(',', card.Observables.Select(observable => $"{observable.Name} [{observable.Unit}]"))}\n");
        foreach (var course in courses)
        {
            for (var t = 0; t < times.Count; t++)
            {
                writer.Write($"{course.Individual.Id},{Text(times[t])}");
                for (var i = 0; i < card.Observables.Count; i++)
                {
                    writer.Write($",{Text(course.Values[(t * card.Observables.Count) + i])}");
                }

                writer.Write('\n');
            }

            yield return course;
        }
    }

    /// <summary>Each patient's values, in the form in which a request reads individuals.</summary>
    public static void WriteIndividuals(ModelStudy study, TextWriter writer)
    {
        var names = study.Card.Parameters.Select(parameter => parameter.Name).Concat((study.Card.Covariates ?? []).Select(covariate => covariate.Name));
        writer.Write($"id,{string.Join(',', names)}\n");
        foreach (var individual in study.Individuals)
        {
            writer.Write($"{individual.Id},{string.Join(',', individual.Values.Select(Text))}\n");
        }
    }

    private static string Text(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "";
}
