using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>How the familywise type I error is controlled.</summary>
/// <param name="Kind">Proven or simulated.</param>
/// <param name="Reason">One sentence.</param>
/// <param name="WorstScenarioId">The scenario with the largest simulated familywise error; null if every hypothesis has an effect in every scenario.</param>
/// <param name="LargestError">Its familywise error.</param>
/// <param name="UpperLimit">Upper 95 % limit of the largest error, one-sided, with Bonferroni's correction for the number of null scenarios.</param>
public sealed record ErrorControl(
    ErrorControlKind Kind,
    string Reason,
    string? WorstScenarioId,
    MonteCarloEstimate? LargestError,
    double? UpperLimit)
{
    internal static ErrorControl Of(AdaptiveRequest request, IReadOnlyList<AdaptiveCharacteristic> found)
    {
        var (kind, reason) = Basis(request);
        AdaptiveCharacteristic[] nulls = [.. found.Where(scenario => scenario.FamilywiseError is not null)];
        if (nulls.Length == 0)
        {
            return new ErrorControl(kind, reason, null, null, null);
        }

        var worst = nulls.MaxBy(scenario => scenario.FamilywiseError!.Value.Value)!;
        double limit = nulls.Max(scenario => ShareLimit.Upper(scenario.FamilywiseError!.Value.Value, scenario.Replicates, 0.05 / nulls.Length));
        return new ErrorControl(kind, reason, worst.ScenarioId, worst.FamilywiseError, limit);
    }

    private static (ErrorControlKind Kind, string Reason) Basis(AdaptiveRequest request)
    {
        bool known = request.Endpoint.Variance == VarianceKnowledge.Known;
        bool several = request.HypothesisIds().Count > 1;
        if (request.Testing.Method == StageMethod.GroupSequential)
        {
            return request.SampleSize is { Rule: SizeRuleKind.BlindedVariance }
                ? (ErrorControlKind.Simulated, "The size depends on the variance of all patients, not on their arms; the t test of all patients keeps its level up to a small error.")
                : request.SampleSize is not null
                ? (ErrorControlKind.Simulated, "Stage sizes depend on the data, and the ordinary test of all patients does not account for it.")
                : known
                    ? (ErrorControlKind.Proven, "The looks are jointly normal with the planned information, and the bounds spend the error exactly.")
                    : (ErrorControlKind.Simulated, "The bounds are those of normal looks; t statistics of the looks meet them only for large samples.");
        }

        return several && !known && request.Testing.Intersection != IntersectionKind.Bonferroni
            ? (ErrorControlKind.Simulated, "The intersection test is that of a known variance; with an estimated one it holds for large samples.")
            : (ErrorControlKind.Proven, "Stage-wise p-values are combined with weights fixed beforehand, and several hypotheses by closed testing.");
    }
}
