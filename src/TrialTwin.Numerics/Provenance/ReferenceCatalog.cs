using System.Text.Json;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Numerics.Provenance;

/// <summary>
/// The reference data beside the program: each folder has a <c>manifest.json</c> with source, licence and SHA-256 of
/// every file, and a file is handed out only if its content still agrees.
/// </summary>
public static class ReferenceCatalog
{
    /// <summary>Environment variable that points to another folder of reference data.</summary>
    public const string RootVariable = "TRIALTWIN_REFERENCE_DATA";

    /// <summary>The folder: that of <see cref="RootVariable"/>, else <c>reference-data</c> beside the program.</summary>
    public static string Root =>
        Environment.GetEnvironmentVariable(RootVariable) is { Length: > 0 } root
            ? root
            : Path.Combine(AppContext.BaseDirectory, "reference-data");

    /// <summary>The file of that name, checked against its manifest.</summary>
    /// <param name="name">Path under the root with forward slashes, such as "compounds/donepezil.json".</param>
    /// <exception cref="BadInputException">The file or its manifest is absent, or the content has changed.</exception>
    public static ReferenceFile Open(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var folder = Path.GetDirectoryName(name)?.Replace('\\', '/') ?? "";
        var entry = ReadManifest(folder).FirstOrDefault(e => e.File == Path.GetFileName(name))
            ?? throw Fault(name, "is not listed in its folder's manifest.json.", "Ask for one of the listed files.");
        var path = PathOf(name);
        if (!File.Exists(path))
        {
            throw Fault(name, $"is listed in its manifest but absent from {path}.", "Restore the file from the repository.");
        }

        var hash = CanonicalJson.Sha256Hex(File.ReadAllBytes(path));
        return hash == entry.Sha256
            ? Describe(name, entry)
            : throw Fault(
                name,
                $"has changed: SHA-256 {hash}, manifest {entry.Sha256}.",
                "Restore the file, or record the new content in the folder's manifest.json.");
    }

    /// <summary>Every file listed in a folder's manifest, unchecked, in the manifest's order.</summary>
    public static IReadOnlyList<ReferenceFile> List(string folder) =>
        [.. ReadManifest(folder).Select(entry => Describe($"{folder}/{entry.File}", entry))];

    /// <summary>Ids of a folder's documents of one format: their names without ending, in the manifest's order.</summary>
    /// <param name="folder">Folder, such as "models".</param>
    /// <param name="schema">Format that the documents name, such as "trialtwin/effect-model/1".</param>
    public static IReadOnlyList<string> Ids(string folder, string schema) =>
    [
        .. List(folder)
            .Where(file => Path.GetExtension(file.Name) == ".json" && File.Exists(file.FullPath))
            .Where(file => file.ReadText().Contains($"\"{schema}\"", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file.Name)),
    ];

    private static ReferenceFile Describe(string name, ManifestEntry entry) =>
        new(name, PathOf(name), entry.Source, entry.Licence, entry.Retrieved, entry.Sha256, entry.Note);

    private static string PathOf(string name) => Path.GetFullPath(Path.Combine(Root, name));

    private static ManifestEntry[] ReadManifest(string folder)
    {
        var path = Path.Combine(Root, folder, "manifest.json");
        if (!File.Exists(path))
        {
            throw Fault(
                folder,
                $"has no manifest at {path}.",
                $"Start the program from its build output, or set {RootVariable} to the folder reference-data.");
        }

        try
        {
            return CanonicalJson.Read<ManifestEntry[]>(File.ReadAllText(path));
        }
        catch (JsonException fault)
        {
            throw Fault(folder, $"has an unreadable manifest.json: {fault.Message}", "Restore it from the repository.");
        }
    }

    private static BadInputException Fault(string name, string message, string mend) =>
        new($"reference-data/{name}", message, mend);
}
