namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>The methods at hand, and which one a compound takes by default.</summary>
public static class PartitionModels
{
    private static readonly TissueTable Table = TissueTable.Load();

    /// <summary>Every method, in the order of <see cref="PartitionMethod"/>.</summary>
    public static IReadOnlyList<IPartitionModel> All { get; } =
        [new RodgersRowland(Table), new PoulinTheil(Table), new Berezhkovskiy(Table), new Schmitt(Table)];

    /// <summary>The model of a method.</summary>
    public static IPartitionModel Of(PartitionMethod method) => All[(int)method];

    /// <summary>
    /// Rodgers and Rowland for what is charged, Berezhkovskiy for neutral compounds, by their errors against human volumes
    /// (docs/methods/partition-coefficients.md).
    /// </summary>
    public static PartitionMethod DefaultFor(ChargeClass charge) =>
        charge == ChargeClass.Neutral ? PartitionMethod.Berezhkovskiy : PartitionMethod.RodgersRowland;
}
