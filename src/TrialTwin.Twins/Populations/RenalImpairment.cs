using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Random;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>What chronic kidney disease does to an adult body: Malik et al. 2020, as used by PK-Sim.</summary>
internal static class RenalImpairment
{
    private const double HighestGfrOfFit = 118; // the fitted curves turn down above

    /// <summary>Turns a body into that of a stage; filtration is uniform within the stage. Takes one number of the stream.</summary>
    public static void Apply(DraftBody draft, RenalStage stage, double healthyHaematocrit, ref RandomStream stream)
    {
        var healthy = Math.Min(draft.GfrPerSurface, HighestGfrOfFit);
        var target = Math.Min(healthy, stage.LowestGfr + ((stage.HighestGfr - stage.LowestGfr) * stream.NextUniform()));
        var kidney = draft.Volumes[(int)Tissue.Kidney];
        var left = kidney * Change(-6.3e-5, 0.0149, healthy, target);
        draft.Volumes[(int)Tissue.Kidney] = left;
        draft.Volumes[(int)Tissue.Rest] += kidney - left;
        draft.GfrMlPerMin = target * draft.Person.BodySurfaceM2 / 1.73;
        var mean = draft.Person.Sex == Sex.Male ? stage.HaematocritMale : stage.HaematocritFemale;
        draft.Haematocrit *= mean / healthyHaematocrit;
        draft.UnboundFactor = stage.UnboundFactor;
        draft.GastricEmptyingTimeFactor = stage.GastricEmptyingTimeFactor;
        draft.Redirect(draft.CardiacOutput, new Dictionary<Tissue, double>
        {
            [Tissue.Kidney] = draft.Flows[(int)Tissue.Kidney] * Change(-3.1e-5, 0.0170, healthy, target),
        });
    }

    /// <summary>Ratio of exp(a GFR^2 + b GFR + c) at two filtrations.</summary>
    private static double Change(double a, double b, double from, double to) =>
        Elementary.Exp((a * ((to * to) - (from * from))) + (b * (to - from)));
}
