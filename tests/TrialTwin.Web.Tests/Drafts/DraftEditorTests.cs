using TrialTwin.Studies.Catalog;
using TrialTwin.Web.Drafts;
using TrialTwin.Web.Tests.Fixtures;

namespace TrialTwin.Web.Tests.Drafts;

public sealed class DraftEditorTests
{
    [Fact, Trait("Requirement", "REQ-WEB-3")]
    public async Task Change_OfAValue_IsSavedAfterThePause()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var study = await shelf.CopyOfSampleAsync();
        await using var editor = Open(shelf, study);
        var saved = new TaskCompletionSource();
        editor.Changed += (_, _) =>
        {
            if (editor.IsSaved)
            {
                saved.TrySetResult();
            }
        };

        editor.Change("title", p => p with { Title = "Fewer patients" });
        await saved.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal("Fewer patients", (await shelf.Catalog.GetAsync(study.Id))!.Title);
    }

    [Fact, Trait("Requirement", "REQ-WEB-3")]
    public async Task Change_ToAnImpossibleValue_IsSavedWithItsProblem()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var study = await shelf.CopyOfSampleAsync();
        await using var editor = Open(shelf, study);

        editor.Change("testing.targetPower", p => p with { Testing = p.Testing with { TargetPower = 3 } });
        await editor.SaveAsync();

        Assert.Single(editor.ProblemsAt("testing.targetPower"));
        Assert.Equal(3, (await shelf.Catalog.GetAsync(study.Id))!.Draft.Testing.TargetPower);
    }

    [Fact, Trait("Requirement", "REQ-WEB-3")]
    public async Task CannotRead_ANumber_KeepsTheLastGoodValueAndTheReasonUntilMended()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        await using var editor = Open(shelf, await shelf.CopyOfSampleAsync());
        var before = editor.Protocol.Simulation.Replicates;

        editor.CannotRead("simulation.replicates", "many", "a whole number");

        Assert.Equal(before, editor.Protocol.Simulation.Replicates);
        Assert.Contains("many", Assert.Single(editor.ProblemsAt("simulation.replicates")).Message, StringComparison.Ordinal);
        editor.Change("simulation.replicates", p => p with { Simulation = p.Simulation with { Replicates = 100 } });
        Assert.Empty(editor.ProblemsAt("simulation.replicates"));
    }

    [Fact, Trait("Requirement", "REQ-WEB-3")]
    public async Task ProblemsAt_AList_HoldThoseOfItsElements()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        await using var editor = Open(shelf, await shelf.CopyOfSampleAsync());

        editor.Change("variants[0].allocation", p => p with { Variants = p.Variants.Replace(0, v => v with { Allocation = [1, 99, 1] }) });

        Assert.NotEmpty(editor.ProblemsAt("variants[0].allocation"));
    }

    [Theory, Trait("Requirement", "REQ-WEB-4")]
    [InlineData(true, "Mine")]
    [InlineData(false, "Theirs")]
    public async Task Save_AfterAnotherBrowser_WaitsForTheChoice(bool keepMine, string expected)
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var study = await shelf.CopyOfSampleAsync();
        await using var editor = Open(shelf, study);
        await shelf.Catalog.SaveDraftAsync(study.Id, new DraftEdit(study.Draft with { Title = "Theirs" }, study.DraftVersion), StudyShelf.Bob);

        editor.Change("title", p => p with { Title = "Mine" });
        await editor.SaveAsync();

        Assert.NotNull(editor.Conflict);
        Assert.Equal("Bob", editor.Conflict.Current.DraftSavedBy);
        Assert.Contains(editor.Conflict.Differences, change => change.Path == "title");
        Assert.Equal("Theirs", (await shelf.Catalog.GetAsync(study.Id))!.Title);
        await editor.ResolveAsync(keepMine);
        Assert.Null(editor.Conflict);
        Assert.Equal(expected, (await shelf.Catalog.GetAsync(study.Id))!.Title);
        Assert.Equal(expected, editor.Protocol.Title);
    }

    private static DraftEditor Open(StudyShelf shelf, StudyDetail study) =>
        new(study, shelf.Catalog, StudyShelf.Ada, TimeProvider.System);
}
