using System.Globalization;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Twins.PartitionCoefficients;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Requests;

/// <summary>The CSV files of simulated twins; numbers as short as they read back exactly, units in the headers.</summary>
public static class TwinTables
{
    /// <summary>Quantiles over the patients: one row per arm, quantity and time.</summary>
    public static void WriteQuantiles(TwinTrajectories trajectories, TextWriter writer)
    {
        writer.Write("arm,quantity,time,timeUnit,p05,p25,p50,p75,p95,unit\n");
        foreach (var arm in trajectories.Arms)
        {
            WriteBand(arm.ArmId, "meanConcentrationOfDay", arm.Concentration, writer);
            WriteBand(arm.ArmId, "concentrationOverLastDay", arm.SteadyStateDay, writer);
            WriteBand(arm.ArmId, "inhibition", arm.Inhibition, writer);
            WriteBand(arm.ArmId, "effect", arm.Effect, writer);
        }
    }

    /// <summary>Each patient's course: one row per arm, patient and week.</summary>
    public static void WriteTrajectories(TwinTrajectories trajectories, TextWriter writer)
    {
        writer.Write("arm,patient,week,meanConcentrationOfDayNgPerMl,inhibitionPercent,effectPoints\n");
        foreach (var course in trajectories.Courses)
        {
            for (var week = 0; week < course.EffectByWeek.Count; week++)
            {
                var concentration = week == 0 ? 0 : course.ConcentrationByDay[(week * 7) - 1];
                writer.Write($"{course.ArmId},{course.Patient},{week},{Text(concentration)},");
                writer.Write($"{Text(course.InhibitionByWeek[week])},{Text(course.EffectByWeek[week])}\n");
            }
        }
    }

    /// <summary>Each patient's pharmacokinetic figures on 10 mg a day: one row per patient.</summary>
    public static void WritePharmacokinetics(TwinTrajectories trajectories, TextWriter writer)
    {
        writer.Write("patient,ageYears,sex,heightCm,weightKg,cyp2D6Activity,cyp3A4Activity,cmaxNgPerMl,cminNgPerMl,");
        writer.Write("tmaxH,auc24NgHPerMl,clearanceOverFLPerH,halfLifeH,terminalVolumeOverFL,accumulation\n");
        foreach (var patient in trajectories.Patients)
        {
            var person = patient.Individual;
            var figures = patient.Pharmacokinetics;
            double[] numbers =
            [
                person.HeightCm, person.WeightKg, patient.Enzymes.Cyp2D6, patient.Enzymes.Cyp3A4, figures.PeakNgPerMl,
                figures.TroughNgPerMl, figures.TimeOfPeakHours, figures.AreaNgHoursPerMl, figures.ApparentClearanceLPerHour,
                figures.HalfLifeHours, figures.ApparentVolumeL, figures.Accumulation,
            ];
            var sex = person.Sex == Sex.Male ? "male" : "female";
            writer.Write($"{patient.Index},{Text(person.AgeYears)},{sex},{string.Join(',', numbers.Select(Text))}\n");
        }
    }

    /// <summary>What each method predicts: one row per method, the volume and every tissue's Kp.</summary>
    public static void WritePartitions(IReadOnlyList<PartitionSpread> methods, TextWriter writer)
    {
        var tissues = methods[0].Partitions.Select(partition => $"kp{partition.Tissue}");
        writer.Write($"method,used,vssLPerKg,{string.Join(',', tissues)}\n");
        foreach (var method in methods)
        {
            writer.Write($"{method.Method},{(method.IsUsed ? "yes" : "no")},{Text(method.VolumeLPerKg)},");
            writer.Write($"{string.Join(',', method.Partitions.Select(partition => Text(partition.Kp)))}\n");
        }
    }

    private static void WriteBand(string arm, string quantity, QuantileBand band, TextWriter writer)
    {
        for (var t = 0; t < band.Time.Count; t++)
        {
            double[] quantiles = [band.P05[t], band.P25[t], band.P50[t], band.P75[t], band.P95[t]];
            writer.Write($"{arm},{quantity},{Text(band.Time[t])},{band.TimeUnit},{string.Join(',', quantiles.Select(Text))},{band.Unit}\n");
        }
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
