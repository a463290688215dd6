using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TrialTwin.Web.Tests.Glossary;

/// <summary>Every word that a page looks up in the glossary, read from the pages' sources.</summary>
internal static partial class TermsInPages
{
    public static IReadOnlySet<string> Words([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
        return Directory.EnumerateFiles(Path.Combine(root, "src", "TrialTwin.Web"), "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => UseOfTerm().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex("<Term Word=\"([^\"@]+)\"")]
    private static partial Regex UseOfTerm();
}
