using System.Globalization;

namespace TrialTwin.Web.Drafts;

/// <summary>What a person types, read as values: decimal point or comma, lists separated by commas, colons or spaces.</summary>
public static class FieldText
{
    private static readonly char[] Separators = [',', ':', ';', ' ', '\t'];

    public static string Show(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string Show(IEnumerable<int> values, string separator = ", ") => string.Join(separator, values);

    public static string Show(IEnumerable<double> values) => string.Join(", ", values.Select(Show));

    public static double? Number(string text) =>
        double.TryParse(text.Trim().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && double.IsFinite(value) ? value : null;

    public static int? WholeNumber(string text) =>
        int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            ? value : null;

    public static ulong? Seed(string text) =>
        ulong.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static IReadOnlyList<int>? WholeNumbers(string text) => All(Split(text).Select(WholeNumber));

    /// <summary>Numbers with a decimal point; the comma separates.</summary>
    public static IReadOnlyList<double>? Numbers(string text) => All(Split(text).Select(Number));

    public static IReadOnlyList<string>? Words(string text) => Split(text);

    private static string[] Split(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<T>? All<T>(IEnumerable<T?> values) where T : struct
    {
        var read = values.ToList();
        return read.TrueForAll(v => v is not null) ? [.. read.Select(v => v!.Value)] : null;
    }
}
