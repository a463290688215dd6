using TrialTwin.Numerics.Estimates;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>Summarises a population by age band and sex.</summary>
public static class PopulationSummary
{
    private static readonly (string Name, string Unit, Func<VirtualIndividual, double> Value)[] Quantities =
    [
        ("height", "cm", i => i.Person.HeightCm),
        ("weight", "kg", i => i.Person.WeightKg),
        ("body mass index", "kg/m2", i => i.BodyMassIndex),
        ("haematocrit", "-", i => i.Haematocrit),
        ("glomerular filtration", "mL/min", i => i.GfrMlPerMin),
        ("cardiac output", "L/min", i => i.CardiacOutputLPerMin),
        ("liver volume", "L", i => i.VolumesL[(int)Tissue.Liver]),
        ("adipose volume", "L", i => i.VolumesL[(int)Tissue.Adipose]),
        ("CYP3A4", "umol/L liver", i => i.Enzymes[(int)Enzyme.Cyp3A4].UmolPerLLiver),
    ];

    /// <summary>One row per band, sex and quantity that has individuals.</summary>
    public static IReadOnlyList<PopulationSummaryRow> Of(IReadOnlyList<VirtualIndividual> individuals) =>
    [
        .. from band in AgeBand.All
           from sex in Enum.GetValues<Sex>()
           let members = individuals.Where(i => i.Person.Sex == sex && band.Holds(i.Person.AgeYears)).ToList()
           where members.Count > 0
           from quantity in Quantities
           let sorted = members.Select(quantity.Value).Order().ToArray()
           select new PopulationSummaryRow(
               band.FromYears, band.BelowYears, sex, members.Count, quantity.Name, quantity.Unit, sorted.Average(),
               SampleQuantile.OfSorted(sorted, 0.05), SampleQuantile.OfSorted(sorted, 0.5), SampleQuantile.OfSorted(sorted, 0.95)),
    ];
}
