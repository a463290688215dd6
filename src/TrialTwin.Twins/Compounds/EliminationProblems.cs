using TrialTwin.Numerics.Problems;

namespace TrialTwin.Twins.Compounds;

/// <summary>The faults of elimination and interactions that the schema cannot tell: units, ranges, and what goes together.</summary>
internal static class EliminationProblems
{
    private static readonly string[] ClearanceUnits = ["uL/min/mg", "uL/min/pmol", "uL/min/10^6 cells", "L/h"];
    private static readonly string[] RateUnits = ["pmol/min/mg", "pmol/min/pmol", "umol/h"];

    public static IReadOnlyList<Problem> Of(Compound compound)
    {
        var problems = new List<Problem>();
        if (compound.Elimination is { } elimination)
        {
            Add(problems, "elimination.plasmaClearance", elimination.PlasmaClearance, ["L/h"], (0.0001, 400));
            Add(problems, "elimination.gfrFraction", elimination.GfrFraction, ["-"], (0, 5));
            Add(problems, "elimination.secretionClearance", elimination.SecretionClearance, ["L/h"], (0, 10_000));
            Add(problems, "elimination.secretionConstant", elimination.SecretionConstant, ["umol/L"], (1e-6, 1e6));
            AddWhole(problems, elimination);
            for (var e = 0; e < elimination.Enzymes?.Count; e++)
            {
                AddPathway(problems, elimination, e);
            }
        }

        for (var i = 0; i < compound.Interactions?.Count; i++)
        {
            AddInteraction(problems, compound.Interactions, i);
        }

        return problems;
    }

    private static void AddWhole(List<Problem> problems, Elimination elimination)
    {
        if (elimination is { Enzymes: null or { Count: 0 }, PlasmaClearance: null, GfrFraction: null, SecretionClearance: null })
        {
            problems.Add(new Problem("elimination", "names no pathway.", "Give enzymes, plasmaClearance, gfrFraction or secretionClearance."));
        }

        if (elimination is { SecretionConstant: not null, SecretionClearance: null })
        {
            problems.Add(new Problem("elimination.secretionConstant", "stands without secretionClearance.", "Give the clearance at low concentrations too."));
        }

        if (elimination.PlasmaClearance is not null && elimination.Enzymes?.Sum(pathway => pathway.Share?.Value ?? 0) > 1 + 1e-9)
        {
            problems.Add(new Problem("elimination.enzymes", "have shares that add up to more than 1.", "Shares are of the metabolic clearance; what they leave is other."));
        }
    }

    private static void AddPathway(List<Problem> problems, Elimination elimination, int e)
    {
        var pathway = elimination.Enzymes![e];
        var path = $"elimination.enzymes[{e}]";
        Add(problems, $"{path}.clearance", pathway.Clearance, ClearanceUnits, (0, 1e6));
        Add(problems, $"{path}.maximalRate", pathway.MaximalRate, RateUnits, (0, 1e7));
        Add(problems, $"{path}.michaelisConstant", pathway.MichaelisConstant, ["umol/L"], (1e-6, 1e6));
        Add(problems, $"{path}.share", pathway.Share, ["-"], (0, 1));
        if (new[] { pathway.Clearance, pathway.MaximalRate, pathway.Share }.Count(one => one is not null) != 1)
        {
            problems.Add(new Problem(path, "does not hold exactly one of clearance, maximalRate and share.", "Give one of the three."));
        }

        if (pathway is { MaximalRate: not null, MichaelisConstant: null })
        {
            problems.Add(new Problem($"{path}.michaelisConstant", "is missing beside maximalRate.", "Give the unbound Michaelis constant, umol/L."));
        }

        if ((pathway.Share is not null) != (elimination.PlasmaClearance is not null))
        {
            problems.Add(new Problem(
                path,
                pathway.Share is not null ? "gives a share, but plasmaClearance is absent." : "gives a clearance beside plasmaClearance.",
                "Either every enzyme has a share of the measured plasmaClearance, or every enzyme has its own clearance."));
        }

        if (elimination.Enzymes.Take(e).Any(earlier => earlier.Enzyme == pathway.Enzyme && earlier.MichaelisConstant?.Value == pathway.MichaelisConstant?.Value))
        {
            problems.Add(new Problem($"{path}.enzyme", $"{pathway.Enzyme} stands twice.", "Add the two clearances up; two pathways of one enzyme need Michaelis constants of their own."));
        }

        if (pathway.Enzyme == PathwayEnzyme.Other && (pathway.Clearance?.Unit == "uL/min/pmol" || pathway.MaximalRate?.Unit == "pmol/min/pmol"))
        {
            problems.Add(new Problem($"{path}.enzyme", "is other, whose amount is not known.", "Convert to uL/min/mg or L/h of the whole liver."));
        }
    }

    private static void AddInteraction(List<Problem> problems, IReadOnlyList<EnzymeInteraction> interactions, int i)
    {
        var interaction = interactions[i];
        var path = $"interactions[{i}]";
        Add(problems, $"{path}.inhibitionConstant", interaction.InhibitionConstant, ["umol/L"], (1e-7, 1e6));
        Add(problems, $"{path}.inactivationRate", interaction.InactivationRate, ["1/h"], (0, 1000));
        Add(problems, $"{path}.inactivationConstant", interaction.InactivationConstant, ["umol/L"], (1e-7, 1e6));
        Add(problems, $"{path}.inductionMaximum", interaction.InductionMaximum, ["-"], (0, 1000));
        Add(problems, $"{path}.inductionConstant", interaction.InductionConstant, ["umol/L"], (1e-7, 1e6));
        if ((interaction.InactivationRate is null) != (interaction.InactivationConstant is null))
        {
            problems.Add(new Problem(path, "holds one of inactivationRate and inactivationConstant.", "Give both, kinact and KI."));
        }

        if ((interaction.InductionMaximum is null) != (interaction.InductionConstant is null))
        {
            problems.Add(new Problem(path, "holds one of inductionMaximum and inductionConstant.", "Give both, Emax and EC50."));
        }

        if (interaction.List().Count == 0)
        {
            problems.Add(new Problem(path, "holds no constant.", "Give inhibitionConstant, inactivationRate and inactivationConstant, or inductionMaximum and inductionConstant."));
        }

        if (interaction.Enzyme == PathwayEnzyme.Other || interactions.Take(i).Any(earlier => earlier.Enzyme == interaction.Enzyme))
        {
            problems.Add(new Problem($"{path}.enzyme", $"is {interaction.Enzyme}.", "Name each of the eight enzymes at most once; other cannot be inhibited."));
        }
    }

    private static void Add(List<Problem> problems, string path, CompoundParameter? parameter, string[] units, (double Least, double Most) range)
    {
        if (parameter is null)
        {
            return;
        }

        if (!(parameter.Value >= range.Least && parameter.Value <= range.Most))
        {
            problems.Add(new Problem($"{path}.value", $"is {parameter.Value}.", $"Allowed: {range.Least} to {range.Most} {parameter.Unit}."));
        }

        if (!units.Contains(parameter.Unit))
        {
            problems.Add(new Problem($"{path}.unit", $"is \"{parameter.Unit}\".", $"Allowed: {string.Join(", ", units)}; convert the value."));
        }
    }
}
