using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Questions;

namespace TrialTwin.Reports.Tables;

/// <summary>Question and estimand as tables.</summary>
public static class QuestionTables
{
    /// <summary>Question of interest, context of use, influence and consequence (ICH M15).</summary>
    public static ResultTable Assessment(Question question) => new(
        "question-assessment",
        "Assessment of the model evidence",
        "Terms of ICH M15.",
        [new("Element"), new("Statement")],
        [
            Row("Question of interest", question.QuestionOfInterest),
            Row("Context of use", question.ContextOfUse),
            Row("Model influence", Wording.Of(question.ModelInfluence)),
            Row("Consequence of a wrong decision", Wording.Of(question.DecisionConsequence)),
            Row("Rationale", question.Rationale),
        ]);

    /// <summary>The five attributes of the estimand (ICH E9(R1)).</summary>
    public static ResultTable Estimand(Estimand estimand) => new(
        "estimand",
        "Estimand",
        "Five attributes, ICH E9(R1).",
        [new("Attribute"), new("Definition")],
        [
            Row("Treatment", estimand.Treatment),
            Row("Population", estimand.Population),
            Row("Variable", estimand.Variable),
            Row("Intercurrent events", string.Join(" ", estimand.IntercurrentEvents.Select(e => $"{e.Event}: {e.Strategy.TrimEnd('.')}."))),
            Row("Population-level summary", estimand.Summary),
        ]);

    /// <summary>Each intercurrent event with its strategy and why.</summary>
    public static ResultTable IntercurrentEvents(Estimand estimand) => new(
        "intercurrent-events",
        "Intercurrent events",
        $"The primary analysis follows the {Wording.Of(estimand.PrimaryDropoutStrategy)} strategy for leaving treatment.",
        [new("Event"), new("Strategy"), new("Rationale")],
        [.. estimand.IntercurrentEvents.Select(e => new TableRow([e.Event, e.Strategy, e.Rationale]))]);

    /// <summary>Arms with their dosing steps.</summary>
    public static ResultTable Arms(Protocol protocol) => new(
        "arms",
        "Arms",
        "Doses are taken once daily; day 0 is the day of randomisation.",
        [new("Arm"), new("Dosing")],
        [.. protocol.Arms.Select(arm => Row(arm.Label, arm.IsControl
            ? "placebo"
            : string.Join(", then ", arm.Doses.Select(d => $"{NumberFormat.Significant(d.DoseMgPerDay, 3)} mg/day from day {d.FromDay}"))))]);

    private static TableRow Row(string name, string text) => new([name, text]);
}
