using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.History;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Simulation;

/// <summary>What can be judged of a protocol only once its historical trial is read.</summary>
internal static class StudyRules
{
    /// <exception cref="BadInputException">With every fault found.</exception>
    public static void Check(Protocol protocol, HistoricalTrial trial)
    {
        var problems = new ProblemList();
        if (protocol.History.ControlArm != trial.ControlArm)
        {
            problems.Add("history.controlArm", $"{trial.Name} has no control arm \"{protocol.History.ControlArm}\".", $"Write \"{trial.ControlArm}\".");
        }

        if (!protocol.Endpoint.VisitWeeks.Select(week => (double)week).SequenceEqual(trial.VisitWeeks))
        {
            problems.Add(
                "endpoint.visitWeeks",
                $"The visits of {trial.Name} are in weeks {string.Join(", ", trial.VisitWeeks)}; the course under control is known there only.",
                "Use these weeks, and the last of them as the week of the endpoint.");
        }

        if (problems.Found.Count > 0)
        {
            throw new BadInputException(problems.Found);
        }
    }
}
