namespace TrialTwin.Web;

/// <summary>The pages of a study in the order of its story; name = URL segment = folder.</summary>
public static class StudyPages
{
    public const string Overview = "";
    public const string Question = "question";
    public const string Twins = "twins";
    public const string Cohort = "cohort";
    public const string Prognosis = "prognosis";
    public const string ControlArm = "control-arm";
    public const string Designs = "designs";
    public const string Scenarios = "scenarios";
    public const string Variants = "variants";
    public const string Runs = "runs";
    public const string OperatingCharacteristics = "operating-characteristics";
    public const string Compare = "compare";
    public const string Reports = "reports";
    public const string History = "history";

    public static IReadOnlyList<StudyPageGroup> Groups { get; } =
    [
        new("Ask", [new(Overview, "Overview"), new(Question, "Question")]),
        new("Evidence", [new(Twins, "Twins"), new(Cohort, "Cohort"), new(Prognosis, "Prognosis"), new(ControlArm, "Control arm")]),
        new("Plan", [new(Designs, "Designs"), new(Scenarios, "Scenarios"), new(Variants, "Variants")]),
        new("Answer", [new(Runs, "Runs"), new(OperatingCharacteristics, "Operating characteristics"), new(Compare, "Compare"), new(Reports, "Reports")]),
        new("Record", [new(History, "History")]),
    ];
}
