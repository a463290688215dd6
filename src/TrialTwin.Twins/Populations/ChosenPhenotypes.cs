namespace TrialTwin.Twins.Populations;

/// <summary>Phenotypes that everyone in a population shall have; null draws them by their shares.</summary>
public sealed record ChosenPhenotypes(
    Phenotype? Cyp2C9 = null, Phenotype? Cyp2C19 = null, Phenotype? Cyp2D6 = null, Phenotype? Cyp3A5 = null)
{
    /// <summary>Those that are chosen.</summary>
    public IReadOnlyDictionary<Enzyme, Phenotype> ByEnzyme()
    {
        (Enzyme Enzyme, Phenotype? Phenotype)[] all =
            [(Enzyme.Cyp2C9, Cyp2C9), (Enzyme.Cyp2C19, Cyp2C19), (Enzyme.Cyp2D6, Cyp2D6), (Enzyme.Cyp3A5, Cyp3A5)];
        return all.Where(one => one.Phenotype is not null).ToDictionary(one => one.Enzyme, one => one.Phenotype!.Value);
    }
}
