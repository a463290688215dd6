using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Assurance;

/// <summary>Reads requests for assurance (docs/formats/assurance-request.md).</summary>
public static class AssuranceRequestReader
{
    /// <exception cref="BadInputException">With every fault found.</exception>
    public static AssuranceRequest Read(string json)
    {
        var request = DocumentReader.Read<AssuranceRequest>(json, "assurance-request");
        var problems = Validate(request);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>All problems of content, in the order of the document.</summary>
    public static IReadOnlyList<Problem> Validate(AssuranceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problems = new ProblemList();
        problems.NeedSchema(request.Schema, AssuranceRequest.CurrentSchema);
        problems.NeedText("title", request.Title);
        CheckEndpoint(request.Endpoint, problems);
        problems.NeedRange("treatedPerControl", request.TreatedPerControl, 0.1, 10);
        problems.NeedRange("alphaOneSided", request.AlphaOneSided, 1e-6, 0.4999);
        CheckLooks(request, problems);
        CheckPrior(request.Prior, problems);
        CheckSizes(request, problems);
        if (problems.Found.Count == 0)
        {
            CheckTarget(request, problems);
        }

        return problems.Found;
    }

    private static void CheckEndpoint(AssuranceEndpoint endpoint, ProblemList problems)
    {
        Need("standardDeviation", endpoint.StandardDeviation, AssuranceEndpointKind.Means, 1e-6, 1e6);
        Need("controlRate", endpoint.ControlRate, AssuranceEndpointKind.Rates, 0.001, 0.999);
        Need("controlPerYear", endpoint.ControlPerYear, AssuranceEndpointKind.Counts, 0.001, 365);
        Need("overdispersion", endpoint.Overdispersion, AssuranceEndpointKind.Counts, 0, 10);
        Need("years", endpoint.Years, AssuranceEndpointKind.Counts, 0.01, 50);

        void Need(string name, double? value, AssuranceEndpointKind kind, double lowest, double highest)
        {
            string path = $"endpoint.{name}";
            string word = kind.ToString().ToLowerInvariant();
            if (endpoint.Kind != kind)
            {
                if (value is not null)
                {
                    problems.Add(path, $"Only \"{word}\" has it.", $"Leave it out, or write \"kind\": \"{word}\".");
                }
            }
            else if (value is { } given)
            {
                problems.NeedRange(path, given, lowest, highest);
            }
            else
            {
                problems.Add(path, "It is missing.", $"\"{word}\" needs it: a number from {lowest} to {highest}.");
            }
        }
    }

    private static void CheckLooks(AssuranceRequest request, ProblemList problems)
    {
        double before = 0;
        problems.NeedRange("interimFractions", request.InterimFractions.Count, 0, 19);
        for (int i = 0; i < request.InterimFractions.Count; i++)
        {
            problems.NeedRange($"interimFractions[{i}]", request.InterimFractions[i], before + 0.001, 0.999);
            before = request.InterimFractions[i];
        }

        if (request.Spending is null && request.InterimFractions.Count > 0)
        {
            problems.Add("spending", "There are interim looks, but nothing says how the error is spent.", "Name a spending function, or leave interimFractions empty.");
        }
    }

    private static void CheckPrior(EffectPrior prior, ProblemList problems)
    {
        if ((prior.Components is null) == (prior.Study is null))
        {
            problems.Add("prior", prior.Study is null ? "It is empty." : "It has both components and a study.", "Give either \"components\" or \"study\".");
        }

        if (prior.Components is { } parts)
        {
            problems.NeedRange("prior.components", parts.Count, 1, 10);
            for (int i = 0; i < parts.Count; i++)
            {
                problems.NeedRange($"prior.components[{i}].weight", parts[i].Weight, 1e-6, 1e6);
                problems.NeedRange($"prior.components[{i}].mean", parts[i].Mean, -1e6, 1e6);
                problems.NeedRange($"prior.components[{i}].standardDeviation", parts[i].StandardDeviation, 1e-6, 1e6);
            }
        }

        if (prior.Study is { } study)
        {
            problems.NeedRange("prior.study.estimate", study.Estimate, -1e6, 1e6);
            problems.NeedRange("prior.study.standardError", study.StandardError, 1e-6, 1e6);
            problems.NeedRange("prior.study.informationShare", study.InformationShare, 0.01, 1);
        }
    }

    private static void CheckSizes(AssuranceRequest request, ProblemList problems)
    {
        problems.NeedRange("relevantEffect", request.RelevantEffect ?? 0, -1e6, 1e6);
        if (request.RelevantEffect is { } relevant && (request.LowerIsBetter ? relevant > 0 : relevant < 0))
        {
            problems.Add("relevantEffect", $"{relevant} is no benefit.", request.LowerIsBetter ? "Give a negative effect: lower is better." : "Give a positive effect.");
        }

        problems.NeedRange("sizes", request.Sizes.Count, request.TargetAssurance is null ? 1 : 0, 100);
        for (int i = 0; i < request.Sizes.Count; i++)
        {
            problems.NeedRange($"sizes[{i}]", request.Sizes[i], AssuranceEvaluation.SmallestSize, AssuranceEvaluation.LargestSize);
        }

        problems.NeedRange("targetAssurance", request.TargetAssurance ?? 0.5, 0.01, 0.999);
    }

    // The probability of a benefit and the error of the test bound every assurance.
    private static void CheckTarget(AssuranceRequest request, ProblemList problems)
    {
        double benefit = new SuccessProbability(request).PriorAbove(0);
        double bound = benefit + ((1 - benefit) * request.AlphaOneSided);
        if (request.TargetAssurance > bound)
        {
            problems.Add(
                "targetAssurance",
                $"{request.TargetAssurance} cannot be reached: the prior gives a benefit a probability of {benefit:0.####}.",
                $"Aim below {bound:0.####}, or revise the prior.");
        }
    }
}
