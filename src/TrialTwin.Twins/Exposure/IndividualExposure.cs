using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Exposure;

/// <summary>One individual on one regimen.</summary>
/// <param name="Individual">Who.</param>
/// <param name="DoseMg">All printed doses up to the end, mg.</param>
/// <param name="Curve">Concentration at the output times, ng/mL.</param>
/// <param name="Figures">Pharmacokinetic figures.</param>
/// <param name="Balance">Where the drug is at the end.</param>
public sealed record IndividualExposure(
    VirtualIndividual Individual, double DoseMg, IReadOnlyList<double> Curve, ExposureFigures Figures, DrugBalance Balance)
{
    /// <summary>Metabolites, in the order of the study.</summary>
    public IReadOnlyList<MetaboliteExposure> Metabolites { get; init; } = [];
}
