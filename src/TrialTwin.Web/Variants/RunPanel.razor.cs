using Microsoft.AspNetCore.Components;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Revisions;
using TrialTwin.Studies.Runs;
using TrialTwin.Trials.Protocols;
using TrialTwin.Web.Studies;
using TrialTwin.Web.Users;

namespace TrialTwin.Web.Variants;

/// <summary>Commits the draft where needed, with its reason, and puts the run into the queue.</summary>
public sealed partial class RunPanel(RevisionHistory revisions, RunQueue runs, SignedIn signedIn, NavigationManager navigation)
{
    private const string ReasonExample = "Such as: fewer replicates for a first look";

    private string reason = "";
    private bool busy;
    private IReadOnlyList<Problem>? problems;

    [Parameter, EditorRequired] public StudyView View { get; set; } = null!;

    private TimeSpan? Estimate => GridSize.Estimate(View.Study.Draft, View.Run, View.Revision?.Protocol);

    private void Check() => problems = ProtocolValidator.Validate(View.Study.Draft);

    private async Task RunAsync()
    {
        if (View.Study.HasUncommittedChanges && string.IsNullOrWhiteSpace(reason))
        {
            problems = [new Problem("reason", "A new revision needs a reason.", "Say in a few words why the draft was changed.")];
            return;
        }

        busy = true;
        try
        {
            var actor = await signedIn.ActorAsync();
            var revision = View.Study.HasUncommittedChanges
                ? await revisions.CommitAsync(View.Study.Id, actor, reason.Trim())
                : View.Study.Revisions[0];
            var runId = await runs.EnqueueAsync(revision.Id, actor);
            navigation.NavigateTo(AppUrls.Run(View.Study.Id, runId));
        }
        catch (BadInputException bad)
        {
            (problems, busy) = (bad.Problems, false);
        }
    }
}
