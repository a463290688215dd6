namespace TrialTwin.Web.Glossary;

/// <summary>One term of docs/glossary.md.</summary>
/// <param name="Term">The term as written there.</param>
/// <param name="Meaning">Its meaning, as Markdown of one line.</param>
public sealed record GlossaryEntry(string Term, string Meaning)
{
    /// <summary>Anchor of the term on the Glossary page.</summary>
    public string Anchor => string.Concat(Term.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-')).Trim('-');
}
