using System.Security.Cryptography;
using System.Text;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Cli.Output;

/// <summary>
/// The folder that a command writes to. Each file is written under a temporary name, and all are renamed at the very end:
/// whoever looks finds the whole results or none.
/// </summary>
internal sealed class ResultDirectory : IDisposable
{
    private readonly List<Pending> files = [];

    private ResultDirectory(string path) => Location = path;

    public string Location { get; }

    /// <summary>Paths of the files written so far.</summary>
    public IReadOnlyList<string> Written { get; private set; } = [];

    /// <summary>Makes sure that the folder can be written to, before any work is done.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="option">Option that named it, for messages.</param>
    /// <exception cref="BadInputException">It cannot.</exception>
    public static ResultDirectory Prepare(string path, string option = "--out")
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
            throw new BadInputException(option, $"the folder \"{path}\" cannot be written to: {fault.Message}", "Name a folder that you may write to.");
        }
    }

    public void Add(string name, string text) => Add(name, new UTF8Encoding(false).GetBytes(text));

    public void Add(string name, byte[] content) => Add(name, stream => stream.Write(content));

    /// <summary>Adds a file that may be too large to be held in memory.</summary>
    public void Add(string name, Action<Stream> write)
    {
        var temporary = Path.Combine(Location, $".{name}.{Environment.ProcessId}.tmp");
        files.Add(new Pending(name, temporary));
        using var stream = File.Create(temporary);
        write(stream);
    }

    /// <summary>Adds a text file that may be too large to be held in memory: UTF-8 without byte order mark.</summary>
    public void AddText(string name, Action<TextWriter> write) => Add(name, stream =>
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        write(writer);
    });

    /// <summary>SHA-256 of every file added so far.</summary>
    public IReadOnlyDictionary<string, string> Hashes() =>
        files.ToDictionary(file => file.Name, file => HashOf(file.Temporary), StringComparer.Ordinal);

    /// <summary>Gives everything its name; the paths of the files.</summary>
    public IReadOnlyList<string> Write()
    {
        var written = files.ConvertAll(file => Path.Combine(Location, file.Name));
        for (int i = 0; i < files.Count; i++)
        {
            File.Move(files[i].Temporary, written[i], overwrite: true);
        }

        files.Clear();
        Written = [.. Written, .. written];
        return written;
    }

    /// <summary>Removes what was added but not written.</summary>
    public void Dispose() => files.ForEach(file => File.Delete(file.Temporary));

    private static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private sealed record Pending(string Name, string Temporary);
}
