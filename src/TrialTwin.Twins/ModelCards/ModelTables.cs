using System.Globalization;

namespace TrialTwin.Twins.ModelCards;

/// <summary>The CSV files of a simulated model; numbers as short as they read back exactly.</summary>
public static class ModelTables
{
    /// <summary>Quantiles over the patients who reached the end: one row per observable and time.</summary>
    public static void WriteQuantiles(ModelTrajectories trajectories, TextWriter writer)
    {
        writer.Write("quantity,time,timeUnit,p05,p25,p50,p75,p95,unit\n");
        for (var i = 0; i < trajectories.Study.Card.Observables.Count; i++)
        {
            var band = trajectories.Band(i);
            for (var t = 0; t < band.Time.Count; t++)
            {
                double[] quantiles = [band.P05[t], band.P25[t], band.P50[t], band.P75[t], band.P95[t]];
                writer.Write($"{trajectories.Study.Card.Observables[i].Name},{Text(band.Time[t])},{band.TimeUnit},{string.Join(',', quantiles.Select(Text))},{band.Unit}\n");
            }
        }
    }

    /// <summary>The course of every patient: one row per patient and time; empty where a failed patient has no value.</summary>
    public static void WriteTrajectories(ModelTrajectories trajectories, TextWriter writer)
    {
        var card = trajectories.Study.Card;
        writer.Write($"patient,time [{card.TimeUnit}],{string.Join(',', card.Observables.Select(observable => $"{observable.Name} [{observable.Unit}]"))}\n");
        foreach (var course in trajectories.Courses)
        {
            for (var t = 0; t < trajectories.Times.Count; t++)
            {
                writer.Write($"{course.Individual.Id},{Text(trajectories.Times[t])}");
                for (var i = 0; i < card.Observables.Count; i++)
                {
                    writer.Write($",{Text(course.Values[(t * card.Observables.Count) + i])}");
                }

                writer.Write('\n');
            }
        }
    }

    /// <summary>Each patient's values, in the form in which a request reads individuals.</summary>
    public static void WriteIndividuals(ModelTrajectories trajectories, TextWriter writer)
    {
        var card = trajectories.Study.Card;
        var names = card.Parameters.Select(parameter => parameter.Name).Concat((card.Covariates ?? []).Select(covariate => covariate.Name));
        writer.Write($"id,{string.Join(',', names)}\n");
        foreach (var course in trajectories.Courses)
        {
            writer.Write($"{course.Individual.Id},{string.Join(',', course.Individual.Values.Select(Text))}\n");
        }
    }

    private static string Text(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "";
}
