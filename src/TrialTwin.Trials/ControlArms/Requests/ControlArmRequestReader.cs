using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.ControlArms.Requests;

/// <summary>Reads requests for the size of a control arm (docs/formats/control-arm-request.md).</summary>
public static class ControlArmRequestReader
{
    /// <exception cref="BadInputException">With every fault found.</exception>
    public static ControlArmRequest Read(string json)
    {
        var request = DocumentReader.Read<ControlArmRequest>(json, "control-arm-request");
        var problems = Validate(request);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>All problems of content, in the order of the document.</summary>
    public static IReadOnlyList<Problem> Validate(ControlArmRequest request)
    {
        var problems = new ProblemList();
        problems.NeedSchema(request.Schema, ControlArmRequest.CurrentSchema);
        problems.NeedText("title", request.Title);
        PlannedEndpointRules.Check(request.Endpoint, problems);
        problems.NeedRange("test.alphaTwoSided", request.Test.AlphaTwoSided, 1e-6, 0.5);
        problems.NeedRange("test.power", request.Test.Power, 0.5, 0.999);
        problems.NeedRange("predictionCorrelation", request.PredictionCorrelation, -1, 1);
        problems.NeedRange("covariates.count", request.Covariates.Count, 1, 1000);
        CheckR2("covariates.r2", request.Covariates.R2, 0, problems);
        problems.NeedText("covariates.source", request.Covariates.Source);
        CheckScores(request, problems);
        CheckDiscounts(request, problems);
        CheckAllocations(request.Allocations, problems);
        BorrowingRules.Check(request, problems);
        return problems.Found;
    }

    private static void CheckScores(ControlArmRequest request, ProblemList problems)
    {
        problems.NeedUniqueIds("scores", [.. request.Scores.Select(score => score.Id)]);
        for (int i = 0; i < request.Scores.Count; i++)
        {
            var score = request.Scores[i];
            problems.NeedText($"scores[{i}].label", score.Label);
            problems.NeedText($"scores[{i}].source", score.Source);
            CheckR2($"scores[{i}].r2", score.R2, -0.5, problems);
        }
    }

    private static void CheckR2(string path, PlannedR2 r2, double lowest, ProblemList problems)
    {
        problems.NeedRange($"{path}.lower", r2.Lower, lowest, 0.99);
        problems.NeedRange($"{path}.value", r2.Value, lowest, 0.99);
        problems.NeedRange($"{path}.upper", r2.Upper, lowest, 0.99);
        problems.NeedRange($"{path}.level", r2.Level, 0.5, 0.999);
        if (!(r2.Lower <= r2.Value && r2.Value <= r2.Upper))
        {
            problems.Add(path, "The limits do not enclose the value.", "Give lower ≤ value ≤ upper; three equal numbers where no interval is known.");
        }
    }

    private static void CheckDiscounts(ControlArmRequest request, ProblemList problems)
    {
        problems.NeedRange("discounts", request.Discounts.Count, 1, 20);
        problems.NeedUniqueIds("discounts", [.. request.Discounts.Select(discount => discount.Id)]);
        for (int i = 0; i < request.Discounts.Count; i++)
        {
            problems.NeedRange($"discounts[{i}].score", request.Discounts[i].Score, 0, 1);
            problems.NeedRange($"discounts[{i}].covariates", request.Discounts[i].Covariates, 0, 1);
            problems.NeedRange($"discounts[{i}].spread", request.Discounts[i].Spread, 1, 4);
        }
    }

    private static void CheckAllocations(IReadOnlyList<AllocationRatio> allocations, ProblemList problems)
    {
        problems.NeedRange("allocations", allocations.Count, 1, 20);
        for (int i = 0; i < allocations.Count; i++)
        {
            problems.NeedRange($"allocations[{i}].active", allocations[i].Active, 1, 20);
            problems.NeedRange($"allocations[{i}].control", allocations[i].Control, 1, 20);
        }

        if (allocations.Select(ratio => ratio.ActiveShare).Distinct().Count() != allocations.Count)
        {
            problems.Add("allocations", "The same ratio stands there twice.", "Give each ratio once.");
        }
    }
}
