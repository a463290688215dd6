using System.Text.RegularExpressions;
using TrialTwin.Web;

namespace TrialTwin.Architecture.Tests.Documentation;

/// <summary>Menu entry = address = folder, and every page stands in docs/architecture.md.</summary>
public sealed partial class PageTests
{
    private const string Document = "docs/architecture.md";

    [Fact]
    [Trait("Requirement", "REQ-ARCH-12")]
    public void Route_OfAPage_StandsInTheArchitectureDocument()
    {
        var document = Repository.Read(Document);
        Offences.None(
            Routes().Where(page => !document.Contains($"`{page.Route}`", StringComparison.Ordinal)).Select(page => $"{page.Route} ({page.File})"),
            $"Routes that {Document} does not list:");
    }

    [Fact]
    [Trait("Requirement", "REQ-ARCH-12")]
    public void Page_OfAStudysMenu_StandsInTheFolderOfItsAddress() =>
        Offences.None(
            from page in Routes()
            from entry in StudyPages.Groups.SelectMany(chapter => chapter.Pages)
            where entry.Segment.Length > 0 && page.Route.EndsWith("}/" + entry.Segment, StringComparison.Ordinal)
            where !page.File.StartsWith($"src/TrialTwin.Web/{FolderOf(entry.Segment)}/", StringComparison.Ordinal)
            select $"{page.Route} in {page.File}",
            "Menu entry = address = folder:");

    private static IEnumerable<(string Route, string File)> Routes() =>
        from file in Repository.Files("src/TrialTwin.Web", ".razor")
        from Match match in Page().Matches(Repository.Read(file))
        select (match.Groups["route"].Value, file);

    // control-arm -> ControlArm
    private static string FolderOf(string segment) =>
        string.Concat(segment.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex(@"^@page ""(?<route>[^""]+)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Page();
}
