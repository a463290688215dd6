using System.Text;
using TrialTwin.Studies.Catalog;

namespace TrialTwin.Web.Studies;

/// <summary>The protocol of a study as a file that the command line reads.</summary>
public static class ProtocolFile
{
    public static void MapProtocolFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/studies/{studyId}/protocol.json", async (string studyId, StudyCatalog catalog, CancellationToken cancellation) =>
            await catalog.GetAsync(studyId, cancellation) is { } study
                ? Results.File(Encoding.UTF8.GetBytes(DocumentText.Write(study.Draft)), "application/json", $"{study.Id}.json")
                : Results.NotFound());
}
