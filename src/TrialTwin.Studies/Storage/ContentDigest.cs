using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TrialTwin.Studies.Storage;

/// <summary>
/// SHA-256 over a list of fields, written so that anybody can compute it again: each field is its length in UTF-8
/// bytes, a colon and the text; an absent field is a single "-". Numbers are decimal, times are
/// <c>yyyy-MM-ddTHH:mm:ss.fffZ</c>, truth is "true" or "false".
/// </summary>
internal static class ContentDigest
{
    public static string Of(IEnumerable<object?> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var field in fields)
        {
            Append(hash, Text(field));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static void Append(IncrementalHash hash, string? text)
    {
        if (text is null)
        {
            hash.AppendData("-"u8);
            return;
        }

        var content = Encoding.UTF8.GetBytes(text);
        hash.AppendData(Encoding.UTF8.GetBytes(content.Length.ToString(CultureInfo.InvariantCulture) + ":"));
        hash.AppendData(content);
    }

    private static string? Text(object? field) => field switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => RecordTime.Write(time),
        Enum value => value.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A field of type {field.GetType()} has no canonical text.", nameof(field)),
    };
}
