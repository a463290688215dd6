using System.Globalization;
using TrialTwin.Twins.PartitionCoefficients;

namespace TrialTwin.Validation.Tests.PartitionCoefficients;

/// <summary>A drug of Obach, Lombardo and Waters 2008 with what the methods need, none of it fitted to the volume.</summary>
/// <param name="Name">Drug.</param>
/// <param name="VolumeLPerKg">Observed volume at steady state.</param>
/// <param name="Input">Inputs of the methods.</param>
/// <param name="IsRatioMeasured">Whether the blood-to-plasma ratio was measured; else 0.55 for acids and 1.</param>
/// <param name="Independent">Volumes of an independent evaluation, by method; null where there is none.</param>
internal sealed record ObservedVolume(
    string Name, double VolumeLPerKg, PartitionInput Input, bool IsRatioMeasured, IReadOnlyList<double>? Independent)
{
    // Groups beyond these are not ionised at the pH of the body.
    private const double WeakestAcid = 9;
    private const double WeakestBase = 5;

    public static IReadOnlyList<ObservedVolume> Load() =>
    [
        .. KeptReport.ReadLines("reference-data/oracles/partition/obach-vss.csv").Skip(1).Select(line => Parse(line.Split(','))),
    ];

    private static ObservedVolume Parse(string[] fields)
    {
        var ionisation = Groups(fields[5], fields[6]);
        var ratio = fields[7].Length > 0 ? Number(fields[7]) : ionisation.Class == ChargeClass.Acid ? 0.55 : 1;
        return new ObservedVolume(
            fields[0],
            Number(fields[2]),
            new PartitionInput(Number(fields[4]), ionisation, Number(fields[3]), ratio),
            fields[7].Length > 0,
            fields[9].Length > 0 ? [Number(fields[9]), Number(fields[10]), Number(fields[11])] : null);
    }

    private static Ionisation Groups(string acids, string bases)
    {
        var acid = Numbers(acids).Where(pka => pka < WeakestAcid).Order().ToList();
        var basic = Numbers(bases).Where(pka => pka > WeakestBase).OrderDescending().ToList();
        var alone = acid.Count == 0 || basic.Count == 0;
        double? At(List<double> list, int index) => list.Count > index && (alone || index == 0) ? list[index] : null;
        return new Ionisation(At(acid, 0), At(acid, 1), At(basic, 0), At(basic, 1));
    }

    private static IEnumerable<double> Numbers(string list) =>
        list.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Number);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
