using TrialTwin.Trials.Arms;

namespace TrialTwin.Trials.Protocols;

/// <summary>Rules for arms.</summary>
internal static class TreatmentRules
{
    public static void Check(Protocol protocol, ProblemList problems)
    {
        CheckArms(protocol.Arms, problems);
        TestingRules.Check(protocol.Testing, [.. protocol.Arms.Where(arm => !arm.IsControl).Select(arm => arm.Id)], problems);
    }

    private static void CheckArms(IReadOnlyList<Arm> arms, ProblemList problems)
    {
        problems.NeedUniqueIds("arms", [.. arms.Select(arm => arm.Id)]);
        int controls = arms.Count(arm => arm.IsControl);
        if (controls != 1)
        {
            problems.Add("arms", $"{controls} arms have no dose.", "Exactly one arm is the control: give it \"doses\": [] and every other arm a dose.");
        }

        if (arms.Count is < 2 or > 6)
        {
            problems.Add("arms", $"The trial has {arms.Count} arms.", "Give 2 to 6 arms.");
        }

        for (int i = 0; i < arms.Count; i++)
        {
            problems.NeedText($"arms[{i}].label", arms[i].Label);
            CheckDoses($"arms[{i}].doses", arms[i].Doses, problems);
        }
    }

    private static void CheckDoses(string path, IReadOnlyList<DoseStep> doses, ProblemList problems)
    {
        for (int i = 0; i < doses.Count; i++)
        {
            problems.NeedRange($"{path}[{i}].doseMgPerDay", doses[i].DoseMgPerDay, 0.001, 100000);
            bool misplaced = i == 0 ? doses[0].FromDay != 0 : doses[i].FromDay <= doses[i - 1].FromDay;
            if (misplaced)
            {
                problems.Add($"{path}[{i}].fromDay", $"The step starts on day {doses[i].FromDay}.", "The first step starts on day 0 and each further step later than the one before.");
            }
        }
    }
}
