using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Web.Tests.Fixtures;
using TrialTwin.Web.Tests.Rendering;
using TrialTwin.Web.Twins;

namespace TrialTwin.Web.Tests.Twins;

[Trait("Requirement", "REQ-WEB-12")]
public sealed class TwinsEditTests
{
    [Fact]
    public async Task Form_OfTheTwins_OffersTheCompoundsAndEffectModelsOfTheLibrary()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var study = await shelf.CopyOfSampleAsync();

        var page = await FormRenderer.RenderAsync<TwinsEdit>(shelf, study.Id);

        Assert.Equal(Compound.Ids, page.OptionsOf("twins.compound"));
        Assert.Equal(EffectModel.Ids, page.OptionsOf("twins.effectModel"));
        Assert.DoesNotContain("has faults", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("donepezil", page.ChosenOf("twins.compound"));
        Assert.Equal("donepezil-adas-cog", page.ChosenOf("twins.effectModel"));
        Assert.Contains("50 to 5000", page.FieldOf("twins.displayPatients").TextContent, StringComparison.Ordinal);
        Assert.All(page.Inputs(), input => Assert.True(input.HasLabel()));
    }

    [Fact]
    public async Task Form_WithACompoundThatTheLibraryLacks_ShowsItWithTheReasonBeside()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var study = await shelf.CopyOfSampleAsync();
        await shelf.EditAsync(study, p => p with { Twins = p.Twins with { Compound = "placebocillin", DisplayPatients = 7 } });

        var page = await FormRenderer.RenderAsync<TwinsEdit>(shelf, study.Id);

        Assert.Equal("placebocillin", page.ChosenOf("twins.compound"));
        Assert.Contains($"\"placebocillin\" is not known. Use one of: {string.Join(", ", Compound.Ids)}", page.ProblemsOf("twins.compound"), StringComparison.Ordinal);
        Assert.Contains("7 is out of range", page.ProblemsOf("twins.displayPatients"), StringComparison.Ordinal);
        Assert.Equal("", page.ProblemsOf("twins.effectModel"));
    }
}
