using TrialTwin.Numerics.Functions;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Exposure;

/// <summary>What the compounds in a body do to its enzymes, in liver and gut wall.</summary>
internal sealed class EnzymePools
{
    private readonly IReadOnlyList<CompoundKinetics> compounds;
    private readonly IReadOnlyList<IndividualDrug> drugs;
    private readonly double enterocytesL;
    private readonly List<(PathwayEnzyme Enzyme, bool Gut)> keys = [];

    public EnzymePools(IReadOnlyList<CompoundKinetics> compounds, IReadOnlyList<IndividualDrug> drugs, double enterocytesL)
    {
        this.compounds = compounds;
        this.drugs = drugs;
        this.enterocytesL = enterocytesL;
        var used = compounds.SelectMany(compound => compound.Pathways).Select(pathway => pathway.Enzyme).ToHashSet();
        var changed = compounds.SelectMany(compound => compound.Compound.Interactions ?? []).Where(one => one.ChangesAmount())
            .Select(one => one.Enzyme).Where(used.Contains).Distinct().Order();
        foreach (var enzyme in changed)
        {
            keys.Add((enzyme, false));
            keys.Add((enzyme, true));
        }

        Pools = [.. keys.Select(Pool)];
    }

    public IReadOnlyList<EnzymePool> Pools { get; }

    /// <summary>Index of the pool of an enzyme, or -1 where its amount never changes.</summary>
    public int IndexOf(PathwayEnzyme enzyme, bool gut) => keys.IndexOf((enzyme, gut));

    /// <summary>What competes with a drug on one pathway: the drug itself where it saturates, and every inhibitor.</summary>
    public IReadOnlyList<Competitor> Competitors(IndividualDrug drug, Pathway pathway, bool gut)
    {
        var competitors = new List<Competitor>();
        if (pathway.MichaelisConstant is { } constant)
        {
            competitors.AddRange(gut ? [InGutWall(drug, constant)] : Sources(drug, false, constant));
        }

        foreach (var other in drugs)
        {
            var interaction = other.Kinetics.Compound.Interactions?.FirstOrDefault(one => one.Enzyme == pathway.Enzyme);
            if (interaction?.InhibitionConstant is { } inhibition && !(ReferenceEquals(other, drug) && pathway.MichaelisConstant is not null))
            {
                competitors.AddRange(Sources(other, gut, inhibition.Value));
            }
        }

        return competitors;
    }

    private EnzymePool Pool((PathwayEnzyme Enzyme, bool Gut) key)
    {
        var inductions = new List<Modulation>();
        var inactivations = new List<Modulation>();
        for (var c = 0; c < compounds.Count; c++)
        {
            foreach (var one in (compounds[c].Compound.Interactions ?? []).Where(one => one.Enzyme == key.Enzyme))
            {
                var sources = Sources(drugs[c], key.Gut, 1);
                if (one.InductionMaximum is { } maximum)
                {
                    inductions.Add(new Modulation(maximum.Value, one.InductionConstant!.Value, sources));
                }

                if (one.InactivationRate is { } rate)
                {
                    inactivations.Add(new Modulation(rate.Value, one.InactivationConstant!.Value, sources));
                }
            }
        }

        var name = key.Enzyme.ToString();
        return new EnzymePool(name, Elementary.Log(2) / EnzymeTurnover.HalfLifeHours(key.Enzyme, key.Gut), inductions, inactivations);
    }

    /// <summary>Amounts that make up the unbound concentration at the enzyme, over a constant in umol/L.</summary>
    private Competitor[] Sources(IndividualDrug drug, bool gut, double constant)
    {
        var tissue = gut ? Tissue.Gut : Tissue.Liver;
        var systemic = new Competitor(drug.States.Of(tissue), drug.UnboundPerMg(tissue) * drug.Kinetics.UmolPerMg / constant);
        return gut ? [systemic, InGutWall(drug, constant)] : [systemic];
    }

    private Competitor InGutWall(IndividualDrug drug, double constant) =>
        new(drug.States.GutWall, drug.Kinetics.UmolPerMg / enterocytesL / constant);
}
