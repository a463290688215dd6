using System.Globalization;

namespace TrialTwin.Validation.Tests.Pharmacokinetics;

/// <summary>Plasma concentrations of one group or person after one intravenous dose.</summary>
/// <param name="Compound">Id of the compound.</param>
/// <param name="Name">Profile.</param>
/// <param name="Dose">Dose, mg or mg/kg.</param>
/// <param name="IsPerKg">Whether the dose is per kg.</param>
/// <param name="InfusionHours">Length of the infusion; 0 for a bolus.</param>
/// <param name="Points">Time after the start of the dose, h, and concentration, mg/L.</param>
internal sealed record ObservedProfile(
    string Compound, string Name, double Dose, bool IsPerKg, double InfusionHours, IReadOnlyList<(double Hours, double MgPerL)> Points)
{
    public static IReadOnlyList<ObservedProfile> Load() =>
    [
        .. from line in KeptReport.ReadLines("reference-data/oracles/concentration-time/intravenous.csv").Skip(1)
           let fields = line.Split(',')
           group fields by (Compound: fields[0], Name: fields[1]) into profile
           let first = profile.First()
           select new ObservedProfile(
               profile.Key.Compound,
               profile.Key.Name,
               Number(first[4]),
               first[5] == "mg/kg",
               Number(first[6]) / 60,
               [.. profile.Select(fields => (Number(fields[7]), Number(fields[8]))).OrderBy(point => point.Item1)]),
    ];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
