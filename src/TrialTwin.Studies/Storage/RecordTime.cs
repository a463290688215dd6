using System.Globalization;

namespace TrialTwin.Studies.Storage;

/// <summary>Times of the record: UTC, to the millisecond, as text that sorts in time order.</summary>
internal static class RecordTime
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>Now, cut to what the record keeps, so that what was hashed is what is read again.</summary>
    public static DateTimeOffset RecordNow(this TimeProvider clock) => Read(Write(clock.GetUtcNow()));

    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
