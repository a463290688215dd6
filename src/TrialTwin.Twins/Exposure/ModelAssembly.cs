using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Exposure;

/// <summary>Puts the model of an individual together. Equations in docs/methods/exposure.md.</summary>
internal sealed class ModelAssembly
{
    private const double EnterocytesL = 0.1; // our choice; only delays absorption, by seconds
    private const double VillousFlowLPerHour = 18; // Yang et al. 2007
    private const double AbsorbingLPerHourPerPermeability = 2.376; // 0.66 m2 x 1e-4 cm/s (Yang et al. 2007)

    private readonly ReferencePhysiology physiology;
    private readonly EnzymeAmounts amounts;
    private readonly IReadOnlyList<CompoundKinetics> compounds;
    private readonly IReadOnlyList<FormedCompound> metabolites;
    private readonly List<CompoundStates> states = [];

    /// <param name="compounds">The compound, then others, then its metabolites.</param>
    /// <param name="metabolites">What makes the metabolites.</param>
    /// <param name="physiology">Reference physiology.</param>
    /// <param name="amounts">Amounts of enzyme.</param>
    public ModelAssembly(IReadOnlyList<CompoundKinetics> compounds, IReadOnlyList<FormedCompound> metabolites, ReferencePhysiology physiology, EnzymeAmounts amounts)
    {
        this.compounds = compounds;
        this.metabolites = metabolites;
        this.physiology = physiology;
        this.amounts = amounts;
        foreach (var compound in compounds)
        {
            states.Add(new CompoundStates(states.Sum(one => one.Count), compound.Pathways.Count, compound.Compound.Parameters.Transits));
        }
    }

    public TwinModel Of(VirtualIndividual individual)
    {
        var drugs = compounds.Select((compound, c) => new IndividualDrug(compound, individual, states[c], physiology)).ToList();
        var pools = new EnzymePools(compounds, drugs, EnterocytesL);
        var transfers = new List<Transfer>();
        var formations = new List<Formation>();
        foreach (var drug in drugs)
        {
            var first = transfers.Count;
            AddCirculation(transfers, drug);
            AddAbsorption(transfers, drug, individual);
            AddLiver(transfers, drug, individual, pools);
            AddKidney(transfers, drug, individual);
            if (ReferenceEquals(drug, drugs[0]))
            {
                formations.AddRange(Formations(transfers, first));
            }
        }

        return new TwinModel(
            states, transfers, pools.Pools, [.. drugs.Select(drug => 1 / (drug.VenousL * drug.BloodToPlasma))], [.. drugs.Select(drug => drug.VolumeL())])
        {
            Formations = formations,
        };
    }

    /// <summary>What the first compound's pathways make, in liver and gut wall; it appears in the liver.</summary>
    private IEnumerable<Formation> Formations(IReadOnlyList<Transfer> transfers, int first)
    {
        var pathways = compounds[0].Pathways;
        for (var m = 0; m < metabolites.Count; m++)
        {
            var compound = compounds.Count - metabolites.Count + m;
            var gain = metabolites[m].Share * compounds[0].UmolPerMg / compounds[compound].UmolPerMg;
            for (var t = first; t < transfers.Count; t++)
            {
                if (transfers[t].Pathway is { } pathway && pathways[pathway].Enzyme == metabolites[m].Enzyme)
                {
                    yield return new Formation(t, states[compound].Of(Tissue.Liver), gain);
                }
            }
        }
    }

    private static void AddCirculation(List<Transfer> transfers, IndividualDrug drug)
    {
        var at = drug.States;
        var portal = 0.0;
        foreach (var tissue in Enum.GetValues<Tissue>())
        {
            if (tissue is Tissue.Lung or Tissue.Liver)
            {
                continue;
            }

            var flow = drug.FlowLPerHour(tissue);
            var drainsToLiver = tissue is Tissue.Gut or Tissue.Pancreas or Tissue.Spleen;
            portal += drainsToLiver ? flow : 0;
            var filtered = tissue == Tissue.Kidney ? drug.FiltrationLPerHour() : 0;
            var (exchange, drain) = (drug.ExchangeLPerHour(tissue), drainsToLiver ? at.Of(Tissue.Liver) : at.Venous);
            Add(at.Arterial, at.Of(tissue), (exchange - filtered) / drug.ArterialL);
            Add(at.Of(tissue), drain, exchange * drug.BloodPerMg(tissue));
            if (exchange < flow)
            {
                Add(at.Arterial, drain, (flow - exchange) / drug.ArterialL);
            }
        }

        var artery = drug.FlowLPerHour(Tissue.Liver);
        Add(at.Arterial, at.Of(Tissue.Liver), artery / drug.ArterialL);
        Add(at.Of(Tissue.Liver), at.Venous, (artery + portal) * drug.BloodPerMg(Tissue.Liver));
        var output = drug.FlowLPerHour(Tissue.Lung);
        Add(at.Venous, at.Of(Tissue.Lung), output / drug.VenousL);
        Add(at.Of(Tissue.Lung), at.Arterial, output * drug.BloodPerMg(Tissue.Lung));

        void Add(int from, int to, double rate) => transfers.Add(new Transfer(from, to, rate, []));
    }

    private void AddAbsorption(List<Transfer> transfers, IndividualDrug drug, VirtualIndividual individual)
    {
        var parameters = drug.Kinetics.Compound.Parameters;
        if (parameters.AbsorptionRate is not { } absorption)
        {
            return;
        }

        var at = drug.States;
        var absorbed = parameters.FractionAbsorbed!.Value;
        if (parameters.GastricEmptyingRate is { } emptying)
        {
            transfers.Add(new Transfer(at.Stomach, at.AfterStomach, emptying.Value / individual.GastricEmptyingTimeFactor, []));
        }

        for (var i = 0; i < at.Transits; i++)
        {
            transfers.Add(new Transfer(at.Transit(i), i + 1 < at.Transits ? at.Transit(i + 1) : at.Lumen, at.Transits / parameters.TransitTime!.Value, []));
        }

        transfers.Add(new Transfer(at.Lumen, at.GutWall, absorption.Value * absorbed, []));
        transfers.Add(new Transfer(at.Lumen, at.Unabsorbed, absorption.Value * (1 - absorbed), []));
        var villous = VillousFlowLPerHour * drug.FlowLPerHour(Tissue.Gut)
            / (physiology.CardiacOutputLPerHour(drug.Kinetics.Reference) * physiology.Tissues[(int)Tissue.Gut].FlowShare);
        var flow = parameters.EffectivePermeability is { } permeability
            ? villous * permeability.Value * AbsorbingLPerHourPerPermeability / (villous + (permeability.Value * AbsorbingLPerHourPerPermeability))
            : villous;
        transfers.Add(new Transfer(at.GutWall, at.Of(Tissue.Liver), flow / EnterocytesL, []));
    }

    private void AddLiver(List<Transfer> transfers, IndividualDrug drug, VirtualIndividual individual, EnzymePools pools)
    {
        var at = drug.States;
        for (var p = 0; p < drug.Kinetics.Pathways.Count; p++)
        {
            var pathway = drug.Kinetics.Pathways[p];
            var liver = pathway.ClearancePerUmol * amounts.Liver(pathway.Enzyme, individual) * drug.UnboundPerMg(Tissue.Liver);
            transfers.Add(new Transfer(
                at.Of(Tissue.Liver), at.Metabolised(p), liver, pools.Competitors(drug, pathway, false), pools.IndexOf(pathway.Enzyme, false)) { Pathway = p });
            if (drug.Kinetics.HasGutWall && drug.Kinetics.Compound.Parameters.AbsorptionRate is not null)
            {
                var gut = pathway.ClearancePerUmol * GutWallAmount(pathway, individual) / EnterocytesL;
                transfers.Add(new Transfer(
                    at.GutWall, at.GutMetabolised, gut, pools.Competitors(drug, pathway, true), pools.IndexOf(pathway.Enzyme, true)) { Pathway = p });
            }
        }
    }

    private double GutWallAmount(Pathway pathway, VirtualIndividual individual) =>
        pathway.Enzyme == PathwayEnzyme.Other ? 0 : amounts.GutWall(pathway.Enzyme, individual);

    private static void AddKidney(List<Transfer> transfers, IndividualDrug drug, VirtualIndividual individual)
    {
        var at = drug.States;
        transfers.Add(new Transfer(at.Arterial, at.Excreted, drug.FiltrationLPerHour() / drug.ArterialL, []));
        if (drug.Kinetics.SecretionPerGfr > 0)
        {
            var unbound = drug.UnboundPerMg(Tissue.Kidney);
            var rate = drug.Kinetics.SecretionPerGfr * individual.GfrMlPerMin * 0.06 * unbound;
            IReadOnlyList<Competitor> own = drug.Kinetics.SecretionConstant is { } constant
                ? [new Competitor(at.Of(Tissue.Kidney), unbound * drug.Kinetics.UmolPerMg / constant)]
                : [];
            transfers.Add(new Transfer(at.Of(Tissue.Kidney), at.Excreted, rate, own));
        }
    }
}
