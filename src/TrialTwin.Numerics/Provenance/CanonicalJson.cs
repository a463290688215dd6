using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrialTwin.Numerics.Provenance;

/// <summary>
/// The one JSON form of every document of the product: camelCase, enumerations as camelCase words, doubles
/// that read back to the same bits, line feeds, no NaN. Equal values give equal bytes, so that a document's hash is the
/// hash of its file.
/// </summary>
public static class CanonicalJson
{
    /// <summary>
    /// The options. Reading refuses unknown members, absent members without a default and null where none is allowed.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Reads what <see cref="Write"/> wrote; user-written files go through <c>DocumentReader</c>.</summary>
    /// <exception cref="JsonException">The text is not such a document.</exception>
    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException("The document is null.");

    /// <summary>SHA-256 of a document's canonical text, in lower-case hexadecimal.</summary>
    public static string HashOf<T>(T value) => Sha256Hex(Write(value));

    /// <summary>SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal.</summary>
    public static string Sha256Hex(string text) => Sha256Hex(Encoding.UTF8.GetBytes(text));

    public static string Sha256Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.General)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DictionaryKeyPolicy = null,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
            NumberHandling = JsonNumberHandling.Strict,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
