using Microsoft.AspNetCore.Components;
using TrialTwin.Studies.Catalog;
using TrialTwin.Trials.Protocols;
using TrialTwin.Web.Drafts;
using TrialTwin.Web.Users;

namespace TrialTwin.Web.Shared;

/// <summary>Holds the editor of a draft while its form is open.</summary>
public sealed partial class DraftForm(StudyCatalog catalog, SignedIn signedIn, TimeProvider clock, NavigationManager navigation)
    : IAsyncDisposable
{
    private StudyDetail? study;
    private DraftEditor? editor;
    private bool loaded;

    [Parameter, EditorRequired] public string StudyId { get; set; } = "";

    [Parameter, EditorRequired] public string Title { get; set; } = "";

    [Parameter] public string? Lead { get; set; }

    /// <summary>The page to go back to, one of <see cref="StudyPages"/>.</summary>
    [Parameter, EditorRequired] public string Segment { get; set; } = "";

    [Parameter, EditorRequired] public RenderFragment<Protocol> ChildContent { get; set; } = null!;

    private string SaveWords => editor switch
    {
        { Conflict: not null } => "Waiting for your choice",
        { Failure: not null } => "Not saved",
        { IsSaved: true } => "All changes saved",
        _ => "Saving…",
    };

    protected override async Task OnInitializedAsync()
    {
        study = await catalog.GetAsync(StudyId);
        loaded = true;
        if (study is { IsSample: false })
        {
            editor = new DraftEditor(study, catalog, await signedIn.ActorAsync(), clock);
            editor.Changed += Redraw;
        }
    }

    private void Redraw(object? sender, EventArgs changed) => _ = InvokeAsync(StateHasChanged);

    private Task ResolveAsync(bool keepMine) => editor!.ResolveAsync(keepMine);  // Shown only with an editor.

    private async Task DoneAsync()
    {
        await editor!.SaveAsync();  // Shown only with an editor.
        if (editor.IsSaved)
        {
            navigation.NavigateTo(AppUrls.StudyPage(StudyId, Segment));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (editor is not null)
        {
            editor.Changed -= Redraw;
            await editor.DisposeAsync();
        }
    }
}
