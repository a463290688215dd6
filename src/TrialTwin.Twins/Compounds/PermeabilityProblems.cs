using System.Text.Json;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Compounds;

/// <summary>The faults of tissue permeabilities that the schema cannot tell.</summary>
internal static class PermeabilityProblems
{
    private const string Unit = "L/h";

    public static IEnumerable<Problem> Of(Compound compound)
    {
        var all = compound.Permeabilities ?? [];
        if (all.Count > 0 && compound.Elimination is null)
        {
            yield return new Problem("permeabilities", "are given without elimination.", "Permeabilities go with elimination by pathway.");
        }

        for (var p = 0; p < all.Count; p++)
        {
            var (tissue, surface) = (all[p].Tissue, all[p].Surface);
            var name = JsonNamingPolicy.CamelCase.ConvertName(tissue.ToString());
            if (tissue is Tissue.Lung or Tissue.Liver or Tissue.Kidney)
            {
                yield return new Problem($"permeabilities[{p}].tissue", $"is {name}, which the flow of blood alone limits here.", "Allowed: every tissue but lung, liver and kidney.");
            }

            if (all.Take(p).Any(earlier => earlier.Tissue == tissue))
            {
                yield return new Problem($"permeabilities[{p}].tissue", $"{name} stands twice.", "Give every tissue one permeability.");
            }

            if (surface.Unit != Unit)
            {
                yield return new Problem($"permeabilities[{p}].surface.unit", $"is \"{surface.Unit}\".", $"Allowed: {Unit}; convert the value.");
            }

            if (!(surface.Value is >= 1e-6 and <= 1e6))
            {
                yield return new Problem($"permeabilities[{p}].surface.value", $"is {surface.Value}.", $"Allowed: 1E-06 to 1000000 {Unit}.");
            }
        }
    }
}
