using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace TrialTwin.Studies.Audit;

/// <summary>
/// The head outside the database, in the data directory: it betrays a trail whose tail was cut off together with the
/// head inside. Written after each change; it may lag behind by the entries of a process that was killed in between.
/// </summary>
internal sealed class AuditHeadFile(StudiesOptions options, ILogger<AuditHeadFile> log)
{
    private readonly Lock gate = new();
    private AuditHead newest = AuditHead.Empty;

    public void Write(AuditHead head)
    {
        lock (gate)
        {
            if (head.Sequence <= newest.Sequence)
            {
                return;
            }

            try
            {
                var fresh = options.AuditHeadFile + ".new";
                File.WriteAllText(fresh, JsonSerializer.Serialize(head, JsonSerializerOptions.Web));
                File.Move(fresh, options.AuditHeadFile, overwrite: true);
                newest = head;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                log.LogWarning(e, "The audit head could not be written to {File}; the next change tries again.", options.AuditHeadFile);
            }
        }
    }

    /// <summary>The head written last; null when there is no such file.</summary>
    /// <exception cref="InvalidDataException">The file is there and holds no head.</exception>
    public AuditHead? Read()
    {
        if (!File.Exists(options.AuditHeadFile))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<AuditHead>(File.ReadAllText(options.AuditHeadFile), JsonSerializerOptions.Web)
                ?? throw new InvalidDataException($"{options.AuditHeadFile} is empty.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{options.AuditHeadFile} is no audit head: {e.Message}", e);
        }
    }
}
