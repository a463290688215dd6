using System.Globalization;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>The CSV of a population: one row per individual, numbers as short as they read back exactly, units in the headers.</summary>
public static class PopulationTable
{
    private static readonly (string Head, Func<VirtualIndividual, double> Value)[] Columns =
    [
        ("heightCm", i => i.Person.HeightCm),
        ("weightKg", i => i.Person.WeightKg),
        ("bodyMassIndexKgPerM2", i => i.BodyMassIndex),
        ("bodySurfaceM2", i => i.Person.BodySurfaceM2),
        ("postmenstrualAgeWeeks", i => i.PostmenstrualWeeks),
        ("haematocrit", i => i.Haematocrit),
        ("gfrMlPerMin", i => i.GfrMlPerMin),
        ("gfrMlPerMinPer173M2", i => i.GfrPerSurface),
        ("cardiacOutputLPerMin", i => i.CardiacOutputLPerMin),
        ("bloodVolumeL", i => i.BloodL),
        .. Enum.GetValues<Tissue>().Select(tissue => (
            $"{Word(tissue)}VolumeL", (Func<VirtualIndividual, double>)(i => i.VolumesL[(int)tissue]))),
        ("functionalLiverVolumeL", i => i.FunctionalLiverL),
        .. Enum.GetValues<Tissue>().Where(tissue => tissue != Tissue.Lung).Select(tissue => (
            tissue == Tissue.Liver ? "liverArteryFlowLPerMin" : $"{Word(tissue)}FlowLPerMin",
            (Func<VirtualIndividual, double>)(i => i.FlowsLPerMin[(int)tissue]))),
        ("portalFlowLPerMin", i => i.PortalFlowLPerMin),
        .. Enum.GetValues<Enzyme>().Select(enzyme => (
            $"{Word(enzyme)}UmolPerLLiver", (Func<VirtualIndividual, double>)(i => i.Enzymes[(int)enzyme].UmolPerLLiver))),
        ("albuminRelative", i => i.Albumin),
        ("alphaGlycoproteinFactor", i => i.AlphaGlycoproteinFactor),
        ("fractionUnboundFactor", i => i.UnboundFactor),
        ("gastricEmptyingTimeFactor", i => i.GastricEmptyingTimeFactor),
    ];

    private static readonly Enzyme[] Polymorphic = [Enzyme.Cyp2C9, Enzyme.Cyp2C19, Enzyme.Cyp2D6, Enzyme.Cyp3A5];

    /// <summary>Columns of the tissue volumes, in the order of the tissues.</summary>
    internal static IReadOnlyList<string> VolumeColumns { get; } = [.. Enum.GetValues<Tissue>().Select(tissue => $"{Word(tissue)}VolumeL")];

    /// <summary>Columns of the arterial flows, in the order of the tissues; the lung's is cardiac output.</summary>
    internal static IReadOnlyList<string> FlowColumns { get; } =
    [
        .. Enum.GetValues<Tissue>().Select(tissue => tissue switch
        {
            Tissue.Lung => "cardiacOutputLPerMin",
            Tissue.Liver => "liverArteryFlowLPerMin",
            _ => $"{Word(tissue)}FlowLPerMin",
        }),
    ];

    /// <summary>Columns of the enzymes, in their order.</summary>
    internal static IReadOnlyList<string> EnzymeColumns { get; } = [.. Enum.GetValues<Enzyme>().Select(enzyme => $"{Word(enzyme)}UmolPerLLiver")];

    /// <summary>Every column that an individual can be read from.</summary>
    internal static IEnumerable<string> NeededColumns() =>
    [
        "ageYears", "sex", "heightCm", "weightKg", "postmenstrualAgeWeeks", "haematocrit", "gfrMlPerMin", "bloodVolumeL", .. VolumeColumns,
        "functionalLiverVolumeL", .. FlowColumns, .. EnzymeColumns, "albuminRelative", "alphaGlycoproteinFactor", "fractionUnboundFactor",
        "gastricEmptyingTimeFactor",
    ];

    public static void Write(Population population, TextWriter writer)
    {
        var heads = Columns.Select(column => column.Head).Concat(Polymorphic.Select(enzyme => $"{Word(enzyme)}Phenotype"));
        writer.Write($"individual,ageYears,sex,{string.Join(',', heads)}\n");
        foreach (var individual in population.Individuals)
        {
            writer.Write($"{individual.Index},{Text(individual.Person.AgeYears)},{Word(individual.Person.Sex)},");
            writer.Write(string.Join(',', Columns.Select(column => Text(column.Value(individual)))));
            foreach (var enzyme in Polymorphic)
            {
                writer.Write($",{Word(individual.Enzymes[(int)enzyme].Phenotype!.Value)}");
            }

            writer.Write('\n');
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
