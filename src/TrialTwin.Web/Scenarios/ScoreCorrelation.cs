using TrialTwin.Web.Drafts;

namespace TrialTwin.Web.Scenarios;

/// <summary>A correlation that may be left open: null stands for "as observed on patients left out".</summary>
public sealed record ScoreCorrelation(double? Value)
{
    public static string Show(double? value) => value is { } assumed ? FieldText.Show(assumed) : "";

    /// <summary>Reads a field; null when it holds neither a number nor nothing.</summary>
    public static ScoreCorrelation? Read(string text) =>
        string.IsNullOrWhiteSpace(text) ? new ScoreCorrelation(Value: null)
        : FieldText.Number(text) is { } value ? new ScoreCorrelation(value)
        : null;
}
