using System.Globalization;
using TrialTwin.Studies.Audit;

namespace TrialTwin.Web.History;

/// <summary>The audit entries that a filter asks for; page and CSV file use the same one.</summary>
public static class AuditSelection
{
    public static AuditQuery Query(string? studyId, string? who, string? what) =>
        new(StudyId: studyId, ActorName: Filled(who), Action: Filled(what));

    /// <summary>Entries of whole UTC days, newest first; a date that cannot be read does not restrict.</summary>
    public static IReadOnlyList<AuditEntry> NewestFirst(IReadOnlyList<AuditEntry> entries, string? since, string? until)
    {
        var (first, last) = (Day(since), Day(until));
        return [.. entries.Where(e => DayOf(e) >= (first ?? DateOnly.MinValue) && DayOf(e) <= (last ?? DateOnly.MaxValue)).Reverse()];
    }

    private static DateOnly DayOf(AuditEntry entry) => DateOnly.FromDateTime(entry.At.UtcDateTime);

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
