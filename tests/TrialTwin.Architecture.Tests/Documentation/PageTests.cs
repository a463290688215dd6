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
    public void MenuEntry_OfAStudy_IsItsFolderAndItsAddress()
    {
        var routes = Routes().ToList();
        Offences.None(
            from entry in StudyPages.Groups.SelectMany(chapter => chapter.Pages)
            where entry.Segment.Length > 0
            let folder = "src/TrialTwin.Web/" + FolderOf(entry.Segment)
            where !routes.Any(page => page.Route.EndsWith("/" + entry.Segment, StringComparison.Ordinal) && page.File.StartsWith(folder + "/", StringComparison.Ordinal))
            select $"{entry.Title}: no page .../{entry.Segment} in {folder}",
            "Menu entry = address = folder:");
    }

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
