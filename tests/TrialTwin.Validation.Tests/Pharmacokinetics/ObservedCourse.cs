using System.Globalization;
using TrialTwin.Twins.Exposure;

namespace TrialTwin.Validation.Tests.Pharmacokinetics;

/// <summary>Plasma concentrations of one group or person on one regimen.</summary>
/// <param name="Compound">Id of the compound.</param>
/// <param name="Dose">Doses.</param>
/// <param name="Points">Time, h, and concentration, mg/L.</param>
internal sealed record ObservedCourse(string Compound, DoseEvent Dose, IReadOnlyList<(double Hours, double MgPerL)> Points)
{
    public static IReadOnlyList<ObservedCourse> Load() =>
    [
        .. from line in KeptReport.ReadLines("reference-data/oracles/concentration-time/courses.csv").Skip(1)
           let fields = line.Split(',')
           group fields by (Compound: fields[0], Name: fields[1]) into course
           select new ObservedCourse(
               course.Key.Compound, DoseOf(course.First()), [.. course.Select(fields => (Number(fields[10]), Number(fields[11]))).OrderBy(point => point.Item1)]),
    ];

    private static DoseEvent DoseOf(string[] fields)
    {
        var infusion = Number(fields[7]) / 60;
        var isPerKg = fields[6] == "mg/kg";
        return new DoseEvent(
            fields[4] == "PO" ? DoseRoute.Oral : infusion > 0 ? DoseRoute.IntravenousInfusion : DoseRoute.IntravenousBolus,
            AmountMg: isPerKg ? null : Number(fields[5]),
            AmountMgPerKg: isPerKg ? Number(fields[5]) : null,
            InfusionHours: infusion > 0 ? infusion : null,
            EveryHours: fields[8].Length > 0 ? Number(fields[8]) : null,
            Count: (int)Number(fields[9]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
