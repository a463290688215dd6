using System.Text.RegularExpressions;
using TrialTwin.Trials.Arms;
using TrialTwin.Web.Drafts;

namespace TrialTwin.Web.Designs;

/// <summary>Dosing steps as a person writes them: "5 from day 0, 10 from day 28".</summary>
public static partial class DoseText
{
    public static string Show(IEnumerable<DoseStep> doses) =>
        string.Join(", ", doses.Select(step => $"{FieldText.Show(step.DoseMgPerDay)} from day {step.FromDay}"));

    /// <summary>Reads the steps; null when one cannot be read.</summary>
    public static IReadOnlyList<DoseStep>? Read(string text)
    {
        var parts = text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var steps = parts.Select(part => Step().Match(part)).ToList();
        return steps.Count > 0 && steps.TrueForAll(m => m.Success)
            ? [.. steps.Select(m => new DoseStep(
                FieldText.WholeNumber(m.Groups["day"].Value) ?? 0, FieldText.Number(m.Groups["dose"].Value) ?? 0))]
            : null;
    }

    [GeneratedRegex(@"^(?<dose>\d{1,6}(\.\d{1,6})?)\s*(mg)?\s*from\s+day\s+(?<day>\d{1,5})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Step();
}
