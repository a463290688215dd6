using Microsoft.AspNetCore.Components;
using TrialTwin.Studies.Reports;

namespace TrialTwin.Web.Reports;

/// <summary>The reports of a study; while one is being built, the page asks for its state once a second.</summary>
public sealed partial class ReportsPage(ReportShelf shelf, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan PauseBetweenLooks = TimeSpan.FromSeconds(1);

    private IReadOnlyList<ReportStatus>? reports;
    private string? fault;
    private ITimer? timer;

    [Parameter]
    public string StudyId { get; set; } = "";

    protected override Task OnParametersSetAsync() => LoadAsync();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            timer = clock.CreateTimer(_ => _ = InvokeAsync(LookAgainAsync), null, PauseBetweenLooks, PauseBetweenLooks);
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            reports = await shelf.ListAsync(StudyId);
            fault = null;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            fault = exception.Message;
        }
    }

    private async Task LookAgainAsync()
    {
        if (reports?.Any(report => report.EndedAt is null) == true)
        {
            await LoadAsync();
            StateHasChanged();
        }
    }

    public void Dispose() => timer?.Dispose();
}
