using Microsoft.AspNetCore.Components;
using TrialTwin.Studies.Runs;
using TrialTwin.Web.Hosting;

namespace TrialTwin.Web.Shared;

/// <summary>A component that reads the record when it is shown and again whenever a run changes, but not too often.</summary>
public abstract class LiveComponent : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private IDisposable? watching;
    private Throttle? refresh;

    [Inject] protected RunQueue RunQueue { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    /// <summary>Cancelled when the component goes away.</summary>
    protected CancellationToken Leaving => leaving.Token;

    /// <summary>How long it rests between two readings.</summary>
    protected virtual TimeSpan Rest => Throttle.OfPages;

    /// <summary>Reads what is shown.</summary>
    protected abstract Task LoadAsync();

    /// <summary>Whether a change of this run concerns the component.</summary>
    protected virtual bool Follows(string runId) => true;

    protected override Task OnParametersSetAsync() => LoadAsync();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            refresh = new Throttle(() => InvokeAsync(RefreshAsync), Rest, Clock);
            watching = RunQueue.Watch(runId =>
            {
                if (Follows(runId))
                {
                    refresh.Ask();
                }
            });
        }
    }

    private async Task RefreshAsync()
    {
        if (leaving.IsCancellationRequested)
        {
            return;
        }

        try
        {
            await LoadAsync();
            StateHasChanged();
        }
        catch (OperationCanceledException)
        {
            // The person went to another page meanwhile.
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !leaving.IsCancellationRequested)
        {
            leaving.Cancel();
            watching?.Dispose();
            refresh?.Dispose();
            leaving.Dispose();
        }
    }
}
