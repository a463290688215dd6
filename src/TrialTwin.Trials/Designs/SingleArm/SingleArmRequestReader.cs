using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Designs.SingleArm;

/// <summary>Reads requests for single-arm designs (docs/formats/single-arm-request.md).</summary>
public static class SingleArmRequestReader
{
    private const int MostPatients = 300;
    private const int MostPatientsOfADesign = 1000;

    /// <exception cref="BadInputException">With every fault found.</exception>
    public static SingleArmRequest Read(string json)
    {
        var request = DocumentReader.Read<SingleArmRequest>(json, "single-arm-request");
        var problems = Validate(request);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>All problems of content, in the order of the document.</summary>
    public static IReadOnlyList<Problem> Validate(SingleArmRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problems = new ProblemList();
        problems.NeedSchema(request.Schema, SingleArmRequest.CurrentSchema);
        problems.NeedText("title", request.Title);
        problems.NeedRange("nullRate", request.NullRate, 0.001, 0.99);
        problems.NeedRange("alternativeRate", request.AlternativeRate, 0.002, 0.999);
        if (request.AlternativeRate <= request.NullRate)
        {
            problems.Add("alternativeRate", $"{request.AlternativeRate} is no benefit over {request.NullRate}.", "Give an alternative above the null rate, both as shares from 0 to 1.");
        }

        problems.NeedRange("alphaOneSided", request.AlphaOneSided, 1e-6, 0.4);
        problems.NeedRange("power", request.Power, 0.5, 0.999);
        problems.NeedRange("maximumPatients", request.MaximumPatients, 2, MostPatients);
        for (int i = 0; i < (request.Rates?.Count ?? 0); i++)
        {
            problems.NeedRange($"rates[{i}]", request.Rates![i], 0, 1);
        }

        CheckLooks(request.Looks, problems);
        return problems.Found;
    }

    private static void CheckLooks(IReadOnlyList<SingleArmLook>? looks, ProblemList problems)
    {
        if (looks is null)
        {
            return;
        }

        problems.NeedRange("looks", looks.Count, 1, 20);
        for (int i = 0; i < looks.Count; i++)
        {
            var look = looks[i];
            problems.NeedRange($"looks[{i}].patients", look.Patients, i == 0 ? 1 : looks[i - 1].Patients + 1, MostPatientsOfADesign);
            if (look.FutilityUpTo is { } futility)
            {
                problems.NeedRange($"looks[{i}].futilityUpTo", futility, 0, look.Patients - 1);
            }

            if (look.EfficacyFrom is { } efficacy)
            {
                problems.NeedRange($"looks[{i}].efficacyFrom", efficacy, (look.FutilityUpTo ?? 0) + 1, look.Patients);
            }
        }

        if (looks.Count > 0 && looks[^1].EfficacyFrom is null)
        {
            problems.Add($"looks[{looks.Count - 1}].efficacyFrom", "The last look cannot reject.", "Say from how many responders the trial rejects the null rate.");
        }
    }
}
