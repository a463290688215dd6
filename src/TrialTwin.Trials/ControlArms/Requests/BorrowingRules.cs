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

        if (!plan.Drifts.Contains(0))
        {
            problems.Add("borrowing.drifts", "There is no drift of 0.", "Power is judged without drift; add 0.");
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
