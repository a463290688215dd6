using System.Text.Json;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Catalog;

namespace TrialTwin.Web.Studies;

/// <summary>The protocol of a study as a file that the command line reads.</summary>
public static class ProtocolFile
{
    private static readonly JsonSerializerOptions Readable = new(CanonicalJson.Options) { WriteIndented = true };

    public static void MapProtocolFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/studies/{studyId}/protocol.json", async (string studyId, StudyCatalog catalog, CancellationToken cancellation) =>
            await catalog.GetAsync(studyId, cancellation) is { } study
                ? Results.File(JsonSerializer.SerializeToUtf8Bytes(study.Draft, Readable), "application/json", $"{study.Id}.json")
                : Results.NotFound());
}
