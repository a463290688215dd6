using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Catalog;
using TrialTwin.Web.Users;

namespace TrialTwin.Web.Studies;

/// <summary>Takes a protocol file, or says everything that is wrong with it.</summary>
public sealed partial class UploadPage(StudyCatalog catalog, SignedIn signedIn, NavigationManager navigation)
{
    private IReadOnlyList<Problem> problems = [];
    private bool busy;

    private async Task TakeAsync(InputFileChangeEventArgs chosen)
    {
        (problems, busy) = ([], true);
        try
        {
            var protocol = await ProtocolUpload.ReadAsync(chosen.File);
            var study = await catalog.AddAsync(protocol, await signedIn.ActorAsync());
            navigation.NavigateTo(AppUrls.Study(study.Id));
        }
        catch (BadInputException bad)
        {
            problems = bad.Problems;
        }
        catch (IOException fault)
        {
            problems = [new Problem(chosen.File.Name, $"The file could not be read: {fault.Message}", "Try again.")];
        }

        busy = false;
    }
}
