using TrialTwin.Numerics.Problems;

namespace TrialTwin.Prognosis.Tabular;

/// <summary>Reads a table of any format that is known, told by the file's extension.</summary>
public static class TableReader
{
    /// <exception cref="BadInputException">Unknown extension, or the file's own problems.</exception>
    public static DataTable Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".XPT" => XptReader.Read(path),
            ".CSV" => CsvReader.Read(path),
            ".JSON" => DatasetJsonReader.Read(path),
            var other => throw new BadInputException(Path.GetFileName(path), $"Files of type '{other}' are not read.", "Give a .csv, .xpt (SAS transport, version 5) or .json (Dataset-JSON 1.1) file."),
        };
    }
}
