using System.Security.Cryptography;
using System.Text;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Cli.Output;

/// <summary>
/// The folder that a command writes to. Files are collected and written at the very end, each under a temporary name
/// that is then renamed: whoever looks finds the whole results or none.
/// </summary>
internal sealed class ResultDirectory
{
    private readonly List<(string Name, byte[] Content)> files = [];

    private ResultDirectory(string path) => Location = path;

    public string Location { get; }

    /// <summary>Makes sure that the folder can be written to, before any work is done.</summary>
    /// <exception cref="BadInputException">It cannot.</exception>
    public static ResultDirectory Prepare(string path)
    {
        try
        {
            var full = Path.GetFullPath(path);
            Directory.CreateDirectory(full);
            var probe = Path.Combine(full, $".trialtwin-{Environment.ProcessId}.tmp");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return new ResultDirectory(full);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException("--out", $"the folder \"{path}\" cannot be written to: {fault.Message}", "Name a folder that you may write to.");
        }
    }

    public void Add(string name, string text) => Add(name, new UTF8Encoding(false).GetBytes(text));

    public void Add(string name, byte[] content) => files.Add((name, content));

    /// <summary>SHA-256 of every file added so far.</summary>
    public IReadOnlyDictionary<string, string> Hashes() =>
        files.ToDictionary(file => file.Name, file => Convert.ToHexStringLower(SHA256.HashData(file.Content)), StringComparer.Ordinal);

    /// <summary>Writes everything; the names of the files written.</summary>
    public IReadOnlyList<string> Write()
    {
        var temporary = files.ConvertAll(file => Path.Combine(Location, $".{file.Name}.{Environment.ProcessId}.tmp"));
        try
        {
            for (int i = 0; i < files.Count; i++)
            {
                File.WriteAllBytes(temporary[i], files[i].Content);
            }

            for (int i = 0; i < files.Count; i++)
            {
                File.Move(temporary[i], Path.Combine(Location, files[i].Name), overwrite: true);
            }
        }
        catch
        {
            temporary.ForEach(File.Delete);
            throw;
        }

        return files.ConvertAll(file => Path.Combine(Location, file.Name));
    }
}
