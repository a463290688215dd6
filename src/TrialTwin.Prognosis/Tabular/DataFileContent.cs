using System.Globalization;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Prognosis.Tabular;

/// <summary>Reads whole data files, within a bound that keeps a wrong file from filling the memory.</summary>
public static class DataFileContent
{
    /// <summary>Largest file that is read, in bytes (100 MB); the largest of a usual submission's analysis sets is far below.</summary>
    public const long MaximumBytes = 100_000_000;

    /// <exception cref="BadInputException">The file is not there, empty, too large or cannot be read.</exception>
    public static byte[] Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var name = Path.GetFileName(path);
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new BadInputException(name, $"The file {path} does not exist.", "Give the path of an existing file.");
        }

        if (file.Length == 0)
        {
            throw new BadInputException(name, "The file is empty.", "Give a file that holds data.");
        }

        if (file.Length > MaximumBytes)
        {
            var megabytes = (file.Length / 1e6).ToString("0", CultureInfo.InvariantCulture);
            throw new BadInputException(name, $"The file has {megabytes} MB.", $"At most {MaximumBytes / 1_000_000} MB are read; keep only the columns and rows that are needed.");
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(name, $"The file cannot be read: {failure.Message}", "See that the file is readable.");
        }
    }
}
