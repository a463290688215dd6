using TrialTwin.Trials.Assurance;

namespace TrialTwin.Reports.Tables;

/// <summary>Assurance by size.</summary>
public static class AssuranceTables
{
    /// <summary>One row per size, and one for the size that reaches the target.</summary>
    public static ResultTable Sizes(AssuranceRequest request, AssuranceResult result) => new(
        "assurance",
        "Probability of success",
        "Over the prior, by quadrature; nothing is drawn. Without benefit: the part of the assurance that comes from true effects without benefit.",
        [
            new("Size", request.Endpoint.Kind == AssuranceEndpointKind.Survival ? "events" : "patients"), new("Asked for"), new("Assurance"),
            new("Power at prior mean"), new("Success without benefit"), new("Benefit after success"), new("Relevant effect after success"),
        ],
        [
            .. result.Sizes.Select(size => Row(size, "size")),
            .. result.SizeForTarget is { } found ? [Row(found, "target")] : Array.Empty<TableRow>(),
        ]);

    /// <summary>What the prior says before the trial, in one line, and whether the target is reached.</summary>
    public static IEnumerable<string> Summary(AssuranceRequest request, AssuranceResult result)
    {
        string relevant = result.PriorRelevant is { } share ? $", of at least the relevant effect {NumberFormat.Fixed(share, 4)}" : string.Empty;
        yield return $"Prior: mean {NumberFormat.Significant(result.PriorMean, 4)}, standard deviation {NumberFormat.Significant(result.PriorStandardDeviation, 4)}; "
            + $"probability of a benefit {NumberFormat.Fixed(result.PriorBenefit, 4)}{relevant}.";
        if (request.TargetAssurance is { } target)
        {
            string unit = request.Endpoint.Kind == AssuranceEndpointKind.Survival ? "events" : "patients";
            yield return result.SizeForTarget is { } found
                ? $"{NumberFormat.Count(found.Size)} {unit} reach an assurance of {NumberFormat.Fixed(target, 4)}."
                : $"No size up to {NumberFormat.Count(AssuranceEvaluation.LargestSize)} {unit} reaches an assurance of {NumberFormat.Fixed(target, 4)}.";
        }
    }

    private static TableRow Row(AssuranceAtSize size, string asked) => new(
    [
        ScenarioCells.Count(size.Size),
        asked,
        ScenarioCells.Number(size.Assurance),
        ScenarioCells.Number(size.PowerAtPriorMean),
        new TableCell(NumberFormat.Significant(size.SuccessWithoutBenefit, 3), size.SuccessWithoutBenefit),
        ScenarioCells.Number(size.BenefitAfterSuccess),
        ScenarioCells.Number(size.RelevantAfterSuccess),
    ]);
}
