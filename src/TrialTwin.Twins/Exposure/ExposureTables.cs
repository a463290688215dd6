using System.Globalization;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Exposure;

/// <summary>The CSV files of an exposure request; numbers as short as they read back exactly, units in the headers, empty = not told by the course.</summary>
public static class ExposureTables
{
    /// <summary>The figures, with column name and unit.</summary>
    internal static IReadOnlyList<(string Quantity, string Unit, Func<ExposureFigures, double?> Value)> Columns { get; } =
    [
        ("cmaxNgPerMl", "ng/mL", f => f.CmaxNgPerMl), ("tmaxH", "h", f => f.TmaxH), ("aucToEndNgHPerMl", "ng h/mL", f => f.AreaNgHPerMl),
        ("aucToInfinityNgHPerMl", "ng h/mL", f => f.AreaToInfinityNgHPerMl), ("extrapolatedShare", "-", f => f.ExtrapolatedShare),
        ("halfLifeH", "h", f => f.HalfLifeH), ("clearanceLPerH", "L/h", f => f.ClearanceLPerH), ("volumeOfDistributionL", "L", f => f.VolumeL),
        ("intervalAucNgHPerMl", "ng h/mL", f => f.IntervalAreaNgHPerMl), ("intervalCmaxNgPerMl", "ng/mL", f => f.IntervalCmaxNgPerMl),
        ("intervalCminNgPerMl", "ng/mL", f => f.IntervalCminNgPerMl), ("accumulation", "-", f => f.Accumulation), ("intervalChange", "-", f => f.IntervalChange),
    ];

    /// <summary>Quantiles of the curves: one row per regimen, condition and time.</summary>
    public static void WriteQuantiles(IReadOnlyList<RegimenExposure> exposures, TextWriter writer)
    {
        writer.Write("regimen,condition,timeH,p05NgPerMl,p25NgPerMl,p50NgPerMl,p75NgPerMl,p95NgPerMl\n");
        foreach (var exposure in exposures.Where(exposure => exposure.Completed().Any()))
        {
            var band = exposure.Band();
            for (var t = 0; t < band.Time.Count; t++)
            {
                double[] numbers = [band.Time[t], band.P05[t], band.P25[t], band.P50[t], band.P75[t], band.P95[t]];
                writer.Write($"{exposure.Regimen.Id},{exposure.Condition},{string.Join(',', numbers.Select(number => Text(number)))}\n");
            }
        }
    }

    /// <summary>Each individual's curve: one row per regimen, condition, individual and time.</summary>
    public static void WriteTrajectories(IReadOnlyList<RegimenExposure> exposures, TextWriter writer)
    {
        writer.Write("regimen,condition,individual,timeH,concentrationNgPerMl\n");
        foreach (var (exposure, one) in Rows(exposures))
        {
            for (var t = 0; t < one.Curve.Count; t++)
            {
                writer.Write($"{exposure.Regimen.Id},{exposure.Condition},{one.Individual.Index},{Text(exposure.Times[t])},{Text(one.Curve[t])}\n");
            }
        }
    }

    /// <summary>Each individual's figures.</summary>
    public static void WriteFigures(IReadOnlyList<RegimenExposure> exposures, TextWriter writer)
    {
        writer.Write($"regimen,condition,individual,ageYears,sex,heightCm,weightKg,doseMg,{string.Join(',', Columns.Select(column => column.Quantity))}\n");
        foreach (var (exposure, one) in Rows(exposures))
        {
            var person = one.Individual.Person;
            var sex = person.Sex == Sex.Male ? "male" : "female";
            writer.Write($"{exposure.Regimen.Id},{exposure.Condition},{one.Individual.Index},{Text(person.AgeYears)},{sex},");
            writer.Write($"{Text(person.HeightCm)},{Text(person.WeightKg)},{Text(one.DoseMg)},");
            writer.Write($"{string.Join(',', Columns.Select(column => Text(column.Value(one.Figures))))}\n");
        }
    }

    /// <summary>Where each individual's drug is at the end.</summary>
    public static void WriteBalance(IReadOnlyList<RegimenExposure> exposures, IReadOnlyList<string> pathways, TextWriter writer)
    {
        writer.Write("regimen,condition,individual,givenMg,inBodyMg,unabsorbedMg,gutWallMg,excretedMg,");
        writer.Write($"{string.Concat(pathways.Select((name, p) => $"liverPathway{p + 1}{name}Mg,"))}relativeError\n");
        foreach (var (exposure, one) in Rows(exposures))
        {
            var balance = one.Balance;
            double[] numbers =
            [
                balance.GivenMg, balance.InBodyMg, balance.UnabsorbedMg, balance.GutWallMg, balance.ExcretedMg, .. balance.LiverMg, balance.RelativeError,
            ];
            writer.Write($"{exposure.Regimen.Id},{exposure.Condition},{one.Individual.Index},{string.Join(',', numbers.Select(number => Text(number)))}\n");
        }
    }

    /// <summary>Each individual's ratios, together over alone.</summary>
    public static void WriteRatios(IReadOnlyList<InteractionRatio> ratios, TextWriter writer)
    {
        writer.Write("regimen,individual,aucRatio,cmaxRatio\n");
        foreach (var ratio in ratios)
        {
            writer.Write($"{ratio.Regimen},{ratio.Individual},{Text(ratio.AreaRatio)},{Text(ratio.CmaxRatio)}\n");
        }
    }

    /// <summary>Each individual's figures of each metabolite.</summary>
    public static void WriteMetabolites(IReadOnlyList<RegimenExposure> exposures, TextWriter writer)
    {
        writer.Write("regimen,condition,individual,metabolite,cmaxNgPerMl,tmaxH,aucToEndNgHPerMl,aucRatio\n");
        foreach (var (exposure, one) in Rows(exposures))
        {
            foreach (var made in one.Metabolites)
            {
                double?[] numbers = [made.CmaxNgPerMl, made.TmaxH, made.AreaNgHPerMl, made.AreaRatio];
                writer.Write($"{exposure.Regimen.Id},{exposure.Condition},{one.Individual.Index},{made.Compound},{string.Join(',', numbers.Select(Text))}\n");
            }
        }
    }

    /// <summary>Each individual's curve of each metabolite.</summary>
    public static void WriteMetaboliteTrajectories(IReadOnlyList<RegimenExposure> exposures, TextWriter writer)
    {
        writer.Write("regimen,condition,individual,metabolite,timeH,concentrationNgPerMl\n");
        foreach (var (exposure, one) in Rows(exposures))
        {
            foreach (var made in one.Metabolites)
            {
                for (var t = 0; t < made.Curve.Count; t++)
                {
                    writer.Write($"{exposure.Regimen.Id},{exposure.Condition},{one.Individual.Index},{made.Compound},{Text(exposure.Times[t])},{Text(made.Curve[t])}\n");
                }
            }
        }
    }

    private static IEnumerable<(RegimenExposure Exposure, IndividualExposure One)> Rows(IReadOnlyList<RegimenExposure> exposures) =>
        exposures.SelectMany(exposure => exposure.Completed().Select(one => (exposure, one)));

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
