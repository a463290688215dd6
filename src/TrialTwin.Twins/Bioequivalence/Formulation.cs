using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Compounds;

namespace TrialTwin.Twins.Bioequivalence;

/// <summary>A formulation by mouth: what differs from the compound's file.</summary>
/// <param name="Label">Name for people.</param>
/// <param name="AbsorptionRate">First-order rate from the gut, 1/h; null: as in the file.</param>
/// <param name="FractionAbsorbed">Share of the dose; null: as in the file.</param>
/// <param name="AbsorptionLag">Time before absorption begins, h; null: as in the file.</param>
/// <param name="GastricEmptyingRate">First-order rate from stomach to gut, 1/h; null: as in the file.</param>
public sealed record Formulation(
    string Label, double? AbsorptionRate = null, double? FractionAbsorbed = null, double? AbsorptionLag = null, double? GastricEmptyingRate = null)
{
    /// <summary>The compound in this formulation; faults are added under the request's field.</summary>
    internal Compound? Of(CompoundText compound, string field, List<Problem> problems)
    {
        foreach (var (name, unit, value) in new[]
        {
            ("absorptionRate", "1/h", AbsorptionRate), ("fractionAbsorbed", "-", FractionAbsorbed), ("absorptionLag", "h", AbsorptionLag), ("gastricEmptyingRate", "1/h", GastricEmptyingRate),
        })
        {
            compound = value is { } given ? compound.WithParameter(name, unit, given) : compound;
        }

        try
        {
            return compound.ToCompound();
        }
        catch (BadInputException bad)
        {
            problems.AddRange(bad.Problems.Select(problem => problem with { Path = $"{field}: {problem.Path}" }));
            return null;
        }
    }
}
