using System.Collections.Frozen;

namespace TrialTwin.Web.Glossary;

/// <summary>The glossary, read once from docs/glossary.md, which is embedded at build.</summary>
public static class GlossaryText
{
    private const string TermStart = "- **";
    private const string TermEnd = "**: ";

    /// <summary>All entries in the order of the document.</summary>
    public static IReadOnlyList<GlossaryEntry> Entries { get; } = [.. Lines().Where(IsEntry).Select(Parse)];

    private static readonly FrozenDictionary<string, GlossaryEntry> ByTerm =
        Entries.ToFrozenDictionary(entry => entry.Term, StringComparer.OrdinalIgnoreCase);

    /// <summary>The entry of a term, whatever its capitals; null when the glossary does not hold it.</summary>
    public static GlossaryEntry? Find(string term) => ByTerm.GetValueOrDefault(term);

    private static bool IsEntry(string line) =>
        line.StartsWith(TermStart, StringComparison.Ordinal) && line.Contains(TermEnd, StringComparison.Ordinal);

    private static GlossaryEntry Parse(string line)
    {
        var end = line.IndexOf(TermEnd, StringComparison.Ordinal);
        return new GlossaryEntry(line[TermStart.Length..end], line[(end + TermEnd.Length)..]);
    }

    private static IEnumerable<string> Lines()
    {
        using var text = typeof(GlossaryText).Assembly.GetManifestResourceStream("glossary.md")
            ?? throw new InvalidOperationException("docs/glossary.md was not embedded when TrialTwin.Web was built.");
        using var reader = new StreamReader(text);
        return reader.ReadToEnd().Split('\n');
    }
}
