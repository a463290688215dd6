using Microsoft.AspNetCore.Components;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Reports;
using TrialTwin.Studies.Runs;
using TrialTwin.Web.Studies;
using TrialTwin.Web.Users;

namespace TrialTwin.Web.Reports;

/// <summary>Asks for a report on a finished run, signed or as a draft.</summary>
public sealed partial class BuildReport(ReportShelf shelf, SignedIn signedIn)
{
    private static readonly string[] Meanings = ["Reviewed", "Approved"];

    private string runId = "";
    private string meaning = "";
    private bool asking;
    private IReadOnlyList<Problem> problems = [];

    [Parameter, EditorRequired]
    public StudyView View { get; set; } = null!;

    [Parameter]
    public EventCallback Requested { get; set; }

    private IReadOnlyList<RunStatus> Finished => [.. View.Runs.Where(run => run.State == RunState.Succeeded)];

    protected override void OnParametersSet()
    {
        if (Finished.All(run => run.Id != runId))
        {
            runId = Finished.Count > 0 ? Finished[0].Id : "";
        }
    }

    private async Task AskAsync()
    {
        (asking, problems) = (true, []);
        try
        {
            await shelf.RequestAsync(runId, await signedIn.ActorAsync(), meaning.Length == 0 ? null : meaning);
            await Requested.InvokeAsync();
        }
        catch (BadInputException bad)
        {
            problems = bad.Problems;
        }
        finally
        {
            asking = false;
        }
    }
}
