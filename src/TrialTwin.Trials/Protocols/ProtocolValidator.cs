using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.History;
using TrialTwin.Trials.Endpoints;

namespace TrialTwin.Trials.Protocols;

/// <summary>Finds everything that is wrong with a protocol.</summary>
public static class ProtocolValidator
{
    /// <summary>All problems at once, in the order of the document; empty for a protocol that can be run.</summary>
    public static IReadOnlyList<Problem> Validate(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        var problems = new ProblemList();
        CheckHead(protocol, problems);
        CheckEstimand(protocol, problems);
        CheckEndpoint(protocol.Endpoint, HistoricalTrials.Find(protocol.History.Source), problems);
        TreatmentRules.Check(protocol, problems);
        ModelRules.Check(protocol, problems);
        ScenarioRules.Check(protocol.Scenarios, problems);
        DesignRules.Check(protocol.Variants, protocol.TotalPatients, protocol.Arms.Count, problems);
        SimulationRules.Check(protocol.Accrual, protocol.Simulation, problems);
        return problems.Found;
    }

    private static void CheckHead(Protocol protocol, ProblemList problems)
    {
        if (protocol.Schema != Protocol.CurrentSchema)
        {
            problems.Add("schema", $"\"{protocol.Schema}\" is not known.", $"Write \"{Protocol.CurrentSchema}\".");
        }

        if (!ProblemList.IsId(protocol.Id))
        {
            problems.Add("id", $"\"{protocol.Id}\" is no id.", "Use lower-case letters, digits and hyphens, at most 60.");
        }

        problems.NeedText("title", protocol.Title);
        problems.NeedText("question.questionOfInterest", protocol.Question.QuestionOfInterest);
        problems.NeedText("question.contextOfUse", protocol.Question.ContextOfUse);
        problems.NeedText("question.rationale", protocol.Question.Rationale);
    }

    private static void CheckEstimand(Protocol protocol, ProblemList problems)
    {
        var estimand = protocol.Estimand;
        problems.NeedText("estimand.treatment", estimand.Treatment);
        problems.NeedText("estimand.population", estimand.Population);
        problems.NeedText("estimand.variable", estimand.Variable);
        problems.NeedText("estimand.summary", estimand.Summary);
        if (estimand.IntercurrentEvents.Count == 0)
        {
            problems.Add("estimand.intercurrentEvents", "No intercurrent event is named.", "Name at least leaving treatment, with its strategy.");
        }

        for (int i = 0; i < estimand.IntercurrentEvents.Count; i++)
        {
            problems.NeedText($"estimand.intercurrentEvents[{i}].event", estimand.IntercurrentEvents[i].Event);
            problems.NeedText($"estimand.intercurrentEvents[{i}].strategy", estimand.IntercurrentEvents[i].Strategy);
        }
    }

    private static void CheckEndpoint(Endpoint endpoint, LibraryTrial? history, ProblemList problems)
    {
        problems.NeedText("endpoint.instrument", endpoint.Instrument);
        problems.NeedText("endpoint.unit", endpoint.Unit);
        problems.NeedRange("endpoint.week", endpoint.Week, 1, 260);
        var weeks = endpoint.VisitWeeks;
        if (weeks.Count == 0 || weeks[0] < 1 || weeks.Zip(weeks.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            problems.Add("endpoint.visitWeeks", "The visit weeks do not increase from week 1 on.", "List each visit once, earliest first, such as [8, 16, 24].");
        }
        else if (weeks[^1] != endpoint.Week)
        {
            problems.Add("endpoint.visitWeeks", $"The last visit is in week {weeks[^1]}, the endpoint in week {endpoint.Week}.", "End the list with the week of the endpoint.");
        }
        else if (history is not null && !weeks.Select(week => (double)week).SequenceEqual(history.VisitWeeks))
        {
            problems.Add(
                "endpoint.visitWeeks",
                $"The visits of {history.Name} are in weeks {string.Join(", ", history.VisitWeeks)}; the course under control is known there only.",
                "Use these weeks, and the last of them as the week of the endpoint.");
        }
    }
}
