using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Requests;

/// <summary>Data files that requests name.</summary>
public static class RequestData
{
    /// <summary>Prefix of a data file that belongs to the library.</summary>
    public const string ReferencePrefix = "reference:";

    /// <param name="data">Path, or the prefix and the name of a file of the library.</param>
    /// <param name="folder">Folder that a relative path starts from.</param>
    /// <exception cref="BadInputException">The file's problems.</exception>
    public static (DataTable Table, DataFile File) Load(string data, string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(data);
        var reference = data.StartsWith(ReferencePrefix, StringComparison.Ordinal) ? ReferenceCatalog.Open(data[ReferencePrefix.Length..]) : null;
        var path = reference?.FullPath ?? Path.Combine(folder, data);
        var table = TableReader.Read(path);
        var content = DataFileContent.Read(path);
        return (table, new DataFile(
            Path.GetFileName(path),
            content.Length,
            CanonicalJson.Sha256Hex(content),
            table.RowCount,
            reference?.Source ?? "given by the user",
            reference?.Licence ?? "not stated"));
    }
}
