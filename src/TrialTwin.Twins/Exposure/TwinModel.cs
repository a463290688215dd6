using TrialTwin.Twins.Pharmacokinetics;

namespace TrialTwin.Twins.Exposure;

/// <summary>
/// The whole-body model of one individual and one or more compounds, as data: states, transfers between them, and pools of
/// enzyme. Solved exactly where every transfer is linear (<see cref="ExactCourse"/>), else by the compiled engine
/// (<see cref="EnsembleCourses"/>).
/// </summary>
/// <param name="Compounds">Where each compound's states lie.</param>
/// <param name="Transfers">All movements of drug.</param>
/// <param name="Pools">Enzymes whose amount changes.</param>
/// <param name="PlasmaPerVenousMg">By compound: plasma concentration in venous blood, mg/L per mg there.</param>
/// <param name="VolumesL">By compound: volume of distribution at steady state, L.</param>
internal sealed record TwinModel(
    IReadOnlyList<CompoundStates> Compounds,
    IReadOnlyList<Transfer> Transfers,
    IReadOnlyList<EnzymePool> Pools,
    IReadOnlyList<double> PlasmaPerVenousMg,
    IReadOnlyList<double> VolumesL)
{
    /// <summary>Metabolites that transfers make.</summary>
    public IReadOnlyList<Formation> Formations { get; init; } = [];

    public int StateCount => Compounds.Sum(compound => compound.Count);

    public bool IsLinear => Transfers.All(transfer => transfer.IsLinear);

    /// <summary>The rates of a linear model, row = to, column = from.</summary>
    public double[] Rates()
    {
        var matrix = new RateMatrix(StateCount);
        foreach (var transfer in Transfers)
        {
            matrix.Add(transfer.From, transfer.To, transfer.Rate);
        }

        foreach (var formation in Formations)
        {
            matrix.Gather(Transfers[formation.Transfer].From, formation.To, Transfers[formation.Transfer].Rate * formation.Gain);
        }

        for (var c = 0; c < Compounds.Count; c++)
        {
            matrix.Gather(Compounds[c].Venous, Compounds[c].Area, PlasmaPerVenousMg[c]);
            matrix.Gather(Compounds[c].Pump, Compounds[c].Venous, 1);
        }

        return matrix.Values;
    }
}
