using System.Text.RegularExpressions;

namespace TrialTwin.Architecture.Tests.Documentation;

/// <summary>Requirement, test and result can be traced both ways.</summary>
public sealed partial class RequirementTests
{
    private const string Document = "docs/requirements.md";

    [Fact]
    [Trait("Requirement", "REQ-ARCH-9")]
    public void Requirement_InTheList_HasATest() =>
        Offences.None(Listed().Except(Tested().Select(test => test.Id), StringComparer.Ordinal), "Requirements without a test:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-9")]
    public void Test_WithARequirement_NamesAListedOne()
    {
        var listed = Listed().ToHashSet(StringComparer.Ordinal);
        Offences.None(
            Tested().Where(test => !listed.Contains(test.Id)).Select(test => $"{test.Id} in {test.File}"),
            $"Tests for requirements that {Document} does not list:");
    }

    [Fact]
    [Trait("Requirement", "REQ-ARCH-9")]
    public void Requirement_InTheList_StandsThereOnce() =>
        Offences.None(Listed().GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key), "Listed twice:");

    private static IEnumerable<string> Listed() =>
        Repository.Lines(Document).Select(line => Entry().Match(line)).Where(match => match.Success).Select(match => match.Groups["id"].Value);

    private static IEnumerable<(string Id, string File)> Tested() =>
        from file in Repository.Files("tests", ".cs")
        from Match match in Mention().Matches(Repository.Read(file))
        select (match.Groups["id"].Value, file);

    [GeneratedRegex(@"^[-*]?\s*\**(?<id>REQ-[A-Z]+-\d+)\**:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"""(?<id>REQ-[A-Z]+-\d+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mention();
}
