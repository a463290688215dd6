using Microsoft.AspNetCore.Components;
using TrialTwin.Studies.Runs;
using TrialTwin.Web.Hosting;
using TrialTwin.Web.Studies;

namespace TrialTwin.Web.Shared;

/// <summary>Loads a study with its newest results and keeps them fresh while a run goes on.</summary>
public sealed partial class StudyPage(StudyViews views, RunQueue runs, TimeProvider clock, ILogger<StudyPage> log) : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private StudyView? view;
    private string? failure;
    private bool loaded;
    private (string, string?) shown;
    private IDisposable? watching;
    private Throttle? refresh;

    [Parameter, EditorRequired] public string StudyId { get; set; } = "";

    [Parameter, EditorRequired] public string Title { get; set; } = "";

    [Parameter] public string? Lead { get; set; }

    /// <summary>True for pages about results: without any they say how to get some.</summary>
    [Parameter] public bool NeedsResult { get; set; }

    [Parameter, EditorRequired] public RenderFragment<StudyView> ChildContent { get; set; } = null!;

    /// <summary>Buttons and links in the head of the page.</summary>
    [Parameter] public RenderFragment<StudyView>? Actions { get; set; }

    /// <summary>Run whose results are shown; the newest finished one when absent.</summary>
    [SupplyParameterFromQuery(Name = "run")] private string? RunId { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (shown != (StudyId, RunId))
        {
            shown = (StudyId, RunId);
            await LoadAsync();
        }
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            refresh = new Throttle(() => InvokeAsync(RefreshAsync), Throttle.OfPages, clock);
            watching = runs.Watch(_ => refresh.Ask());
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            failure = null;
            view = await views.FindAsync(StudyId, RunId, leaving.Token);
            loaded = true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "Study {StudyId} could not be read.", StudyId);
            (view, failure) = (null, fault.Message);
        }
    }

    private async Task RefreshAsync()
    {
        if (!leaving.IsCancellationRequested)
        {
            await LoadAsync();
            StateHasChanged();
        }
    }

    public void Dispose()
    {
        leaving.Cancel();
        watching?.Dispose();
        refresh?.Dispose();
        leaving.Dispose();
    }
}
