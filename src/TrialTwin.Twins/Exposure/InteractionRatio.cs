namespace TrialTwin.Twins.Exposure;

/// <summary>Exposure of one individual together with the other compounds over that alone.</summary>
/// <param name="Regimen">Regimen.</param>
/// <param name="Individual">Index of the individual.</param>
/// <param name="AreaRatio">Of the areas to infinity where both are known and at most a fifth is extrapolated, else to the end.</param>
/// <param name="CmaxRatio">Of the highest concentrations.</param>
public sealed record InteractionRatio(string Regimen, int Individual, double AreaRatio, double CmaxRatio)
{
    private const double MostExtrapolated = 0.2;

    /// <summary>Ratios of everyone who could be simulated both ways.</summary>
    public static IReadOnlyList<InteractionRatio> Of(IReadOnlyList<RegimenExposure> exposures) =>
    [
        .. from together in exposures
           where together.IsTogether
           from alone in exposures
           where !alone.IsTogether && alone.Regimen.Id == together.Regimen.Id
           from pair in alone.Individuals.Zip(together.Individuals)
           where pair is { First: not null, Second: not null }
           select Of(together.Regimen.Id, pair.First!, pair.Second!),
    ];

    private static InteractionRatio Of(string regimen, IndividualExposure alone, IndividualExposure together)
    {
        var whole = alone.Figures.ExtrapolatedShare <= MostExtrapolated && together.Figures.ExtrapolatedShare <= MostExtrapolated;
        return new InteractionRatio(
            regimen,
            alone.Individual.Index,
            whole
                ? together.Figures.AreaToInfinityNgHPerMl!.Value / alone.Figures.AreaToInfinityNgHPerMl!.Value
                : together.Figures.AreaNgHPerMl / alone.Figures.AreaNgHPerMl,
            together.Figures.CmaxNgPerMl / alone.Figures.CmaxNgPerMl);
    }
}
