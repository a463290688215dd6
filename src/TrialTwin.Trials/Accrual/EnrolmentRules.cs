using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Scenarios;

namespace TrialTwin.Trials.Accrual;

/// <summary>Rules for recruitment, randomisation and loss to follow-up of two arms.</summary>
internal static class EnrolmentRules
{
    public static void CheckRecruitment(IReadOnlyList<int> allocation, RecruitmentPlan plan, ProblemList problems)
    {
        if (allocation.Count != 2)
        {
            problems.Add("allocation", $"{allocation.Count} numbers.", "Give two: treated and control patients of a block.");
        }

        for (int i = 0; i < allocation.Count; i++)
        {
            problems.NeedRange($"allocation[{i}]", allocation[i], 1, 10);
        }

        if (plan.Pieces.Count == 0)
        {
            problems.Add("recruitment.pieces", "There is no period.", "Describe at least one period of recruitment.");
        }

        for (int i = 0; i < plan.Pieces.Count; i++)
        {
            problems.NeedRange($"recruitment.pieces[{i}].months", plan.Pieces[i].Months, 0.1, 600);
            problems.NeedRange($"recruitment.pieces[{i}].patientsPerMonth", plan.Pieces[i].PatientsPerMonth, 0.01, 10000);
        }
    }

    public static void CheckDropout(DropoutByMonth dropout, ProblemList problems)
    {
        problems.NeedRange("dropout.treatment", dropout.Treatment, 0, 0.95);
        problems.NeedRange("dropout.control", dropout.Control, 0, 0.95);
        problems.NeedRange("dropout.byMonth", dropout.ByMonth, 0.1, 600);
    }
}
