using System.Globalization;
using System.Text;
using TrialTwin.Twins.PartitionCoefficients;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Validation.Tests.PartitionCoefficients;

/// <summary>Volumes predicted from structure alone beside those observed in man; the figures of reports/validation/partition.</summary>
[Trait("Requirement", "REQ-KP-2")]
public sealed class VolumeComparisonTests
{
    private static readonly ReferencePhysiology Physiology = ReferencePhysiology.Load();
    private static readonly IReadOnlyList<ObservedVolume> Drugs = ObservedVolume.Load();

    [Fact]
    public void Volumes_PublishedByObach_AreMissedByTheKeptErrors()
    {
        var text = new StringBuilder("drugs,class,method,n,gmfe,afe,within2FoldPercent,within3FoldPercent\n");
        foreach (var (name, drugs) in new[] { ("all", Drugs), ("measured blood-to-plasma ratio", [.. Drugs.Where(d => d.IsRatioMeasured)]) })
        {
            foreach (var charge in Enum.GetValues<ChargeClass>().Cast<ChargeClass?>().Append(null))
            {
                var members = drugs.Where(d => charge is null || d.Input.Ionisation.Class == charge).ToList();
                foreach (var method in Enum.GetValues<PartitionMethod>().Cast<PartitionMethod?>().Append(null))
                {
                    var folds = members.Select(d => Volume(d, method ?? PartitionModels.DefaultFor(d.Input.Ionisation.Class)) / d.VolumeLPerKg).ToList();
                    text.Append(CultureInfo.InvariantCulture, $"{name},{charge?.ToString() ?? "all"},{method?.ToString() ?? "default"},{FoldErrors.Fields(folds)},{FoldErrors.PercentWithin(folds, 3):0.0}\n");
                }
            }
        }

        KeptReport.AssertSame("partition/errors.csv", text.ToString());
    }

    [Fact]
    public void Volumes_ByDrug_AreKept()
    {
        var text = new StringBuilder("drug,class,bloodToPlasmaMeasured,observedLPerKg,rodgersRowland,poulinTheil,berezhkovskiy,schmitt\n");
        foreach (var drug in Drugs)
        {
            var volumes = Enum.GetValues<PartitionMethod>().Select(method => Number(Volume(drug, method)));
            text.Append(CultureInfo.InvariantCulture, $"{drug.Name},{drug.Input.Ionisation.Class},{(drug.IsRatioMeasured ? "yes" : "no")},{Number(drug.VolumeLPerKg)},{string.Join(',', volumes)}\n");
        }

        KeptReport.AssertSame("partition/volumes.csv", text.ToString());
    }

    [Theory]
    [InlineData(PartitionMethod.RodgersRowland, 0.10)]
    [InlineData(PartitionMethod.PoulinTheil, 0.10)]
    [InlineData(PartitionMethod.Berezhkovskiy, 0.10)]
    public void Volumes_IndependentEvaluation_Agree(PartitionMethod method, double tolerance)
    {
        // The other evaluation used a reference man of ICRP 89 too, but other rules for which groups count; so the median is held.
        var ratios = Drugs.Where(d => d.Independent is not null)
            .Select(d => Volume(d, method) / d.Independent![(int)method]).Order().ToList();
        Assert.Equal(1, ratios[ratios.Count / 2], tolerance);
        Assert.True(ratios.Count(r => r is > 0.67 and < 1.5) > 0.6 * ratios.Count);
    }

    private static double Volume(ObservedVolume drug, PartitionMethod method) => SteadyStateVolume.LPerKg(
        Physiology, drug.Input.BloodToPlasma, PartitionModels.Of(method).Predict(drug.Input, Physiology));

    private static string Number(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
