using System.Security.Cryptography;
using System.Text;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Cli.Input;

/// <summary>A file that the user named.</summary>
/// <param name="Name">As the user wrote it.</param>
/// <param name="Text">Its content.</param>
/// <param name="Sha256">Hash of its bytes.</param>
internal sealed record InputFile(string Name, string Text, string Sha256)
{
    private const long LargestMegabytes = 64;

    /// <summary>Folder of the file, which relative names inside it start from.</summary>
    public string Folder => Path.GetDirectoryName(Path.GetFullPath(Name))!;

    /// <summary>Reads a text file, or tells why not.</summary>
    /// <exception cref="BadInputException">Absent, too large, unreadable or not UTF-8.</exception>
    public static InputFile Read(string path)
    {
        var bytes = ReadBytes(path);
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return new InputFile(path, text.TrimStart('\uFEFF'), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException(path, "is not UTF-8 text.", "Save the file as UTF-8.");
        }
    }

    /// <summary>Reads any file, or tells why not.</summary>
    /// <exception cref="BadInputException">Absent, too large or unreadable.</exception>
    public static byte[] ReadBytes(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path) || !file.Exists)
            {
                throw new BadInputException(path, Directory.Exists(path) ? "is a folder." : "does not exist.", "Name an existing file.");
            }

            return file.Length <= LargestMegabytes << 20
                ? File.ReadAllBytes(path)
                : throw new BadInputException(
                    path,
                    $"has {file.Length >> 20} MB.",
                    $"A file of this kind has at most {LargestMegabytes} MB; check that it is the one you meant.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(path, $"cannot be read: {fault.Message}", "Check the file's permissions.");
        }
    }

    /// <summary>The hash under the file's own name, for the run record.</summary>
    public IReadOnlyDictionary<string, string> Hashes() =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [Path.GetFileName(Name)] = Sha256 };

    /// <summary>The hashes of this file and of files beside it that it names, for the run record; null names none.</summary>
    public IReadOnlyDictionary<string, string> HashesWith(params IEnumerable<string?> beside) =>
        beside.OfType<string>().Distinct().Select(name => Read(Path.Combine(Folder, name)))
            .Append(this).SelectMany(input => input.Hashes()).ToDictionary(StringComparer.Ordinal);

    /// <summary>A name that may be of the library: itself if it is a file beside this one, else null.</summary>
    public static string? FileOrNull(string name) => name.EndsWith(".json", StringComparison.Ordinal) ? name : null;
}
