using TrialTwin.Web.Glossary;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Glossary;

public sealed class GlossaryTests
{
    [Fact, Trait("Requirement", "REQ-PAGE-5")]
    public void Glossary_Terms_AreUniqueAndAlphabetical()
    {
        var terms = GlossaryText.Entries.Select(entry => entry.Term).ToList();

        Assert.True(terms.Count > 60);
        Assert.Equal(terms.Order(StringComparer.OrdinalIgnoreCase), terms);
        Assert.Equal(terms.Count, GlossaryText.Entries.Select(entry => entry.Anchor).Distinct().Count());
    }

    [Fact, Trait("Requirement", "REQ-PAGE-5")]
    public void Glossary_Meaning_IsOneSentenceThatEnds() =>
        Assert.All(GlossaryText.Entries, entry => Assert.EndsWith(".", entry.Meaning, StringComparison.Ordinal));

    [Fact, Trait("Requirement", "REQ-PAGE-5")]
    public async Task GlossaryPage_ShowsEveryTerm()
    {
        var page = await PageRenderer.RenderAsync<GlossaryPage>("/glossary");

        Assert.Equal(GlossaryText.Entries.Count, page.QuerySelectorAll("dfn").Length);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-5")]
    public async Task Term_Known_OpensItsMeaningByKeyboard()
    {
        var page = await PageRenderer.RenderAsync<Term>("/x", (nameof(Term.Word), "ancova"));

        var button = page.QuerySelector("button")!;
        Assert.Equal("ancova", button.TextContent);
        Assert.Contains("analysis of covariance", page.GetElementById(button.GetAttribute("popovertarget")!)!.TextContent, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-5")]
    public async Task Term_Unknown_IsPlainText()
    {
        var page = await PageRenderer.RenderAsync<Term>("/x", (nameof(Term.Word), "no such term"));

        Assert.Null(page.QuerySelector("button"));
        Assert.Equal("no such term", page.Body!.TextContent.Trim());
    }

    [Fact, Trait("Requirement", "REQ-PAGE-5")]
    public void Pages_EveryTermUsed_StandsInTheGlossary()
    {
        var used = TermsInPages.Words();

        Assert.True(used.Count > 15);
        Assert.All(used, word => Assert.True(GlossaryText.Find(word) is not null, $"'{word}' is used on a page and is not in docs/glossary.md"));
    }
}
