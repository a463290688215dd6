using TrialTwin.Trials.ControlArms.Borrowing;
using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.ControlArms.Requests;

/// <summary>Ranges of a borrowing part, and which figures its studies need.</summary>
internal static class BorrowingRules
{
    public static void Check(ControlArmRequest request, ProblemList problems)
    {
        if (request.Borrowing is not { } plan)
        {
            return;
        }

        bool binary = request.Endpoint.Kind == EndpointKind.Binary;
        problems.NeedRange("borrowing.studies", plan.Studies.Count, 1, 100);
        problems.NeedUniqueIds("borrowing.studies", [.. plan.Studies.Select(study => study.Id)]);
        for (int i = 0; i < plan.Studies.Count; i++)
        {
            CheckStudy($"borrowing.studies[{i}]", plan.Studies[i], binary, problems);
        }

        problems.NeedRange("borrowing.heterogeneityScale", plan.HeterogeneityScale, 1e-4, 1e6);
        problems.NeedRange("borrowing.meanCentre", plan.MeanCentre, -1e6, 1e6);
        problems.NeedRange("borrowing.meanSd", plan.MeanSd, 1e-4, 1e6);
        problems.NeedRange("borrowing.robustWeight", plan.RobustWeight, 0, 1);
        problems.NeedRange("borrowing.activePatients", plan.ActivePatients, 2, 400);
        problems.NeedRange("borrowing.maximumTypeIError", plan.MaximumTypeIError, 1e-4, 0.5);
        problems.NeedRange("borrowing.controls", plan.Controls.Count, 1, 12);
        problems.NeedRange("borrowing.drifts", plan.Drifts.Count, 1, 41);
        for (int i = 0; i < plan.Controls.Count; i++)
        {
            problems.NeedRange($"borrowing.controls[{i}]", plan.Controls[i], i == 0 ? 1 : plan.Controls[i - 1] + 1, 400);
        }

        CheckSensitivity(request, binary, problems);
        if (!plan.Drifts.Contains(0))
        {
            problems.Add("borrowing.drifts", "There is no drift of 0.", "Power is judged without drift; add 0.");
        }
    }

    private static void CheckSensitivity(ControlArmRequest request, bool binary, ProblemList problems)
    {
        if (request.Borrowing!.Sensitivity is not { } plan)
        {
            return;
        }

        const string path = "borrowing.sensitivity";
        double furthest = binary ? 1 : 1e6;
        problems.NeedRange($"{path}.driftRange.lower", plan.DriftRange.Lower, -furthest, 0);
        problems.NeedRange($"{path}.driftRange.upper", plan.DriftRange.Upper, 0, furthest);
        problems.NeedText($"{path}.driftRange.justification", plan.DriftRange.Justification);
        problems.NeedRange($"{path}.robustWeights", plan.RobustWeights.Count, 0, 6);
        problems.NeedRange($"{path}.heterogeneityScales", plan.HeterogeneityScales.Count, 0, 6);
        Each($"{path}.robustWeights", plan.RobustWeights, (0, 1));
        Each($"{path}.heterogeneityScales", plan.HeterogeneityScales, (1e-4, 1e6));
        Each($"{path}.powerShares", plan.PowerShares ?? [], (0, 1));
        if (plan.Observed is { } observed)
        {
            CheckObserved($"{path}.observed", observed, request, problems);
        }

        void Each(string at, IReadOnlyList<double> values, (double Lowest, double Highest) range)
        {
            for (int i = 0; i < values.Count; i++)
            {
                problems.NeedRange($"{at}[{i}]", values[i], range.Lowest, range.Highest);
            }
        }
    }

    private static void CheckObserved(string path, ObservedTrial observed, ControlArmRequest request, ProblemList problems)
    {
        bool binary = request.Endpoint.Kind == EndpointKind.Binary;
        bool hasRates = observed is { ActiveResponders: not null, ControlResponders: not null, ActiveMean: null, ControlMean: null };
        bool hasMeans = observed is { ActiveResponders: null, ControlResponders: null, ActiveMean: not null, ControlMean: not null };
        problems.NeedRange($"{path}.controls", observed.Controls, 1, 400);
        if (binary ? !hasRates : !hasMeans)
        {
            problems.Add(path, binary ? "A binary endpoint needs activeResponders and controlResponders, and no means." : "A continuous endpoint needs activeMean and controlMean, and no responders.", "Give the figures that the endpoint asks for, and no others.");
            return;
        }

        if (binary)
        {
            problems.NeedRange($"{path}.activeResponders", observed.ActiveResponders!.Value, 0, request.Borrowing!.ActivePatients);
            problems.NeedRange($"{path}.controlResponders", observed.ControlResponders!.Value, 0, observed.Controls);
        }
    }

    private static void CheckStudy(string path, HistoricalControlGroup study, bool binary, ProblemList problems)
    {
        problems.NeedRange($"{path}.patients", study.Patients, 1, 1e6);
        if (binary ? study.Responders is null || study.Mean is not null : study.Mean is null || study.Responders is not null)
        {
            problems.Add(path, binary ? "A binary endpoint needs responders and no mean." : "A continuous endpoint needs a mean and no responders.", "Give the figure that the endpoint asks for, and no other.");
        }

        if (study.Responders is { } responders)
        {
            problems.NeedRange($"{path}.responders", responders, 0, study.Patients);
        }
    }
}
