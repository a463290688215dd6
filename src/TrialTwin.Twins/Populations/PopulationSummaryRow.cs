using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>A quantity over the individuals of an age band and sex.</summary>
/// <param name="FromYears">Lower end of the band.</param>
/// <param name="BelowYears">Upper end, not included.</param>
/// <param name="Sex">Sex.</param>
/// <param name="Individuals">How many.</param>
/// <param name="Quantity">Which.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Mean">Mean.</param>
/// <param name="P05">5 % quantile.</param>
/// <param name="P50">Median.</param>
/// <param name="P95">95 % quantile.</param>
public sealed record PopulationSummaryRow(
    double FromYears,
    double BelowYears,
    Sex Sex,
    int Individuals,
    string Quantity,
    string Unit,
    double Mean,
    double P05,
    double P50,
    double P95);
