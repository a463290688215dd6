using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Protocols;

/// <summary>Rules for variants and the grid of sizes.</summary>
internal static class DesignRules
{
    /// <summary>Fewest patients of an arm at any look.</summary>
    private const int FewestPerArm = 5;

    private const int MostPatients = 20000;

    public static void Check(IReadOnlyList<Variant> variants, IReadOnlyList<int> sizes, int arms, ProblemList problems)
    {
        if (variants.Count == 0)
        {
            problems.Add("variants", "There is no variant.", "Describe at least one design.");
        }

        problems.NeedUniqueIds("variants", [.. variants.Select(variant => variant.Id)]);
        for (int i = 0; i < variants.Count; i++)
        {
            CheckVariant($"variants[{i}]", variants[i], arms, problems);
        }

        CheckSizes(sizes, problems);
        CheckSmallestSize(variants.Where(variant => variant.Allocation.Count == arms), sizes, problems);
    }

    private static void CheckVariant(string path, Variant variant, int arms, ProblemList problems)
    {
        problems.NeedText($"{path}.label", variant.Label);
        if (variant.Allocation.Count != arms)
        {
            problems.Add($"{path}.allocation", $"The ratio has {variant.Allocation.Count} numbers for {arms} arms.", "Give one whole number for each arm, in the order of the arms.");
        }

        for (int i = 0; i < variant.Allocation.Count; i++)
        {
            problems.NeedRange($"{path}.allocation[{i}]", variant.Allocation[i], 1, 20);
        }

        var fractions = variant.InterimFractions;
        bool inside = fractions.All(fraction => fraction is > 0 and < 1);
        if (!inside || fractions.Zip(fractions.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            problems.Add($"{path}.interimFractions", $"[{string.Join(", ", fractions)}] is no order of interim looks.", "Give increasing fractions of the information, each above 0 and below 1.");
        }

        if (fractions.Count > 4)
        {
            problems.Add($"{path}.interimFractions", $"{fractions.Count} interim looks are too many.", "Give at most 4, which makes 5 looks with the final one.");
        }

        if (fractions.Count > 0 && variant.Spending is null)
        {
            problems.Add($"{path}.spending", "A design with interim looks needs a spending function.", "Write \"oBrienFleming\" or \"pocock\".");
        }

        if (fractions.Count == 0 && variant.Spending is not null)
        {
            problems.Add($"{path}.spending", "A fixed design spends its whole error at the end.", "Write null, or add an interim look.");
        }
    }

    private static void CheckSizes(IReadOnlyList<int> sizes, ProblemList problems)
    {
        if (sizes.Count == 0)
        {
            problems.Add("totalPatients", "The grid of sizes is empty.", "List the total numbers of patients to simulate, smallest first.");
            return;
        }

        if (sizes.Zip(sizes.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            problems.Add("totalPatients", "The sizes do not increase.", "List each size once, smallest first.");
        }

        if (sizes.Max() > MostPatients)
        {
            problems.Add("totalPatients", $"{sizes.Max()} patients are too many.", $"Give sizes up to {MostPatients}.");
        }
    }

    private static void CheckSmallestSize(IEnumerable<Variant> variants, IReadOnlyList<int> sizes, ProblemList problems)
    {
        foreach (var variant in variants.Where(variant => sizes.Count > 0 && variant.Allocation.All(share => share > 0)))
        {
            int needed = SmallestSize(variant);
            if (sizes.Min() < needed)
            {
                problems.Add("totalPatients", $"{sizes.Min()} patients are too few for the variant \"{variant.Id}\".", $"Give at least {needed}: {FewestPerArm} in the smallest arm at the first look.");
            }
        }
    }

    private static int SmallestSize(Variant variant)
    {
        double firstLook = variant.InterimFractions.Where(fraction => fraction is > 0 and < 1).DefaultIfEmpty(1).Min();
        return (int)Math.Ceiling(FewestPerArm * variant.Allocation.Sum() / (variant.Allocation.Min() * firstLook));
    }
}
