using System.Globalization;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Trials.Protocols;

/// <summary>Collects problems in the order in which they are found.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Found => problems;

    public void Add(string path, string message, string mend) => problems.Add(new Problem(path, message, mend));

    public void NeedSchema(string found, string known)
    {
        if (found != known)
        {
            Add("schema", $"\"{found}\" is not known.", $"Write \"{known}\".");
        }
    }

    public void NeedText(string path, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Add(path, "The text is empty.", "Write it; the report prints it.");
        }
    }

    public void NeedRange(string path, double value, double lowest, double highest)
    {
        if (!(value >= lowest && value <= highest))
        {
            Add(path, $"{Show(value)} is out of range.", $"Give a number from {Show(lowest)} to {Show(highest)}.");
        }
    }

    public void NeedOneOf(string path, string? value, IReadOnlyList<string> known)
    {
        if (!known.Contains(value, StringComparer.Ordinal))
        {
            Add(path, $"\"{value}\" is not known.", $"Use one of: {string.Join(", ", known)}.");
        }
    }

    public void NeedUniqueIds(string path, IReadOnlyList<string> ids)
    {
        for (int i = 0; i < ids.Count; i++)
        {
            if (!IsId(ids[i]))
            {
                Add($"{path}[{i}].id", $"\"{ids[i]}\" is no id.", "Use lower-case letters, digits and hyphens, such as \"fixed-1-1-1\".");
            }
            else if (Repeats(ids, i))
            {
                Add($"{path}[{i}].id", $"The id \"{ids[i]}\" is used twice.", "Give every entry its own id.");
            }
        }
    }

    public static bool IsId(string? text) =>
        !string.IsNullOrEmpty(text) && text.Length <= 60 && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');

    private static bool Repeats(IReadOnlyList<string> ids, int index) => ids.Take(index).Contains(ids[index], StringComparer.Ordinal);

    private static string Show(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
