using System.Security.Cryptography;
using System.Text.Json;

namespace TrialTwin.Architecture.Tests.Documentation;

/// <summary>Every file of the reference data has a known origin and the content that was recorded.</summary>
public sealed class ManifestTests
{
    private static readonly string[] Fields = ["file", "source", "licence", "retrieved", "sha256"];

    [Fact]
    [Trait("Requirement", "REQ-ARCH-10")]
    public void Manifest_OfReferenceData_ListsEveryFile() =>
        Offences.None(
            from file in DataFiles()
            where !Entries(Folder(file)).Any(entry => Text(entry, "file") == Path.GetFileName(file))
            select file,
            "Not in the manifest.json of its folder:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-10")]
    public void Entry_OfAManifest_IsCompleteAndRight() =>
        Offences.None(
            from folder in DataFiles().Select(Folder).Distinct(StringComparer.Ordinal)
            from entry in Entries(folder)
            let fault = FaultOf(folder, entry)
            where fault is not null
            select $"{folder}/{Text(entry, "file")}: {fault}",
            "Manifest entries that do not hold:");

    private static IEnumerable<string> DataFiles() =>
        Repository.Files("reference-data").Where(file => Path.GetFileName(file) is not ("manifest.json" or "README.md"));

    private static string Folder(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');

    private static List<JsonElement> Entries(string folder)
    {
        var manifest = folder + "/manifest.json";
        return Repository.Exists(manifest) ? [.. JsonDocument.Parse(Repository.Read(manifest)).RootElement.EnumerateArray()] : [];
    }

    private static string? FaultOf(string folder, JsonElement entry)
    {
        if (Fields.FirstOrDefault(field => Text(entry, field).Length == 0) is { } missing)
        {
            return $"no {missing}";
        }

        var path = Path.Combine(Repository.Root, folder, Text(entry, "file"));
        if (!File.Exists(path))
        {
            return "no such file";
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
        return hash == Text(entry, "sha256") ? null : $"its SHA-256 is {hash}";
    }

    private static string Text(JsonElement entry, string field) =>
        entry.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
