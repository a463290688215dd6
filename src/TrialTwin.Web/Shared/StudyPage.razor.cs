using Microsoft.AspNetCore.Components;
using TrialTwin.Web.Hosting;
using TrialTwin.Web.Studies;

namespace TrialTwin.Web.Shared;

/// <summary>Loads a study with its newest results and keeps them fresh while a run goes on.</summary>
public sealed partial class StudyPage(StudyViews views, ILogger<StudyPage> log)
{
    private StudyView? view;
    private string? failure;
    private bool loaded;

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

    protected override TimeSpan Rest => Throttle.OfResults;

    protected override async Task LoadAsync()
    {
        try
        {
            view = await views.FindAsync(StudyId, RunId, Leaving);
            (failure, loaded) = (null, true);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "Study {StudyId} could not be read.", StudyId);
            (view, failure) = (null, fault.Message);
        }
    }
}
