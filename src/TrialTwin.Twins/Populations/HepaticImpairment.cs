using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>What liver cirrhosis does to an adult body: factors by Child-Pugh class.</summary>
internal static class HepaticImpairment
{
    public static void Apply(DraftBody draft, HepaticClass factors)
    {
        draft.FunctionalLiverShare = factors.FunctionalLiverVolume;
        draft.GfrMlPerMin *= factors.Gfr;
        draft.Albumin *= factors.Albumin;
        draft.AlphaGlycoproteinFactor = factors.AlphaGlycoprotein;
        draft.Haematocrit *= factors.Haematocrit;
        double Flow(Tissue tissue, double factor) => draft.Flows[(int)tissue] * factor;
        draft.Redirect(draft.CardiacOutput * factors.CardiacIndex, new Dictionary<Tissue, double>
        {
            [Tissue.Gut] = Flow(Tissue.Gut, factors.PortalFlow),
            [Tissue.Pancreas] = Flow(Tissue.Pancreas, factors.PortalFlow),
            [Tissue.Spleen] = Flow(Tissue.Spleen, factors.PortalFlow),
            [Tissue.Liver] = Flow(Tissue.Liver, factors.ArterialFlowPerLiverVolume * factors.FunctionalLiverVolume),
            [Tissue.Kidney] = Flow(Tissue.Kidney, factors.RenalFlow),
        });
    }

    /// <summary>Enzymes after the disease.</summary>
    public static IReadOnlyList<EnzymeLevel> Apply(IReadOnlyList<EnzymeLevel> levels, HepaticClass factors) =>
    [
        .. levels.Select(level => level with
        {
            UmolPerLLiver = level.UmolPerLLiver * factors.Enzymes.First(e => e.Enzyme == level.Enzyme).Factor,
        }),
    ];
}
