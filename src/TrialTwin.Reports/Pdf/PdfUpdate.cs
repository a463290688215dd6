using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace TrialTwin.Reports.Pdf;

/// <summary>Appends new and changed objects to a PDF (an incremental update, ISO 32000-1, 7.5.6); what was printed stays as it is.</summary>
internal sealed class PdfUpdate(PdfFile file, byte[] original)
{
    private readonly SortedDictionary<int, byte[]> objects = [];
    private int next = file.Size;

    /// <summary>Takes a number for an object that is written later.</summary>
    public int Reserve() => next++;

    /// <summary>Adds an object and gives its number.</summary>
    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    /// <summary>Adds a stream, compressed, and gives its number.</summary>
    /// <param name="entries">Entries of the stream's dictionary besides length and filter.</param>
    /// <param name="content">The bytes before compression.</param>
    public int AddStream(string entries, byte[] content)
    {
        using var deflated = new MemoryStream();
        using (var deflate = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return AddRaw($"{entries}/Filter/FlateDecode", deflated.ToArray());
    }

    /// <summary>Adds a stream as it is, for readers that look for its text.</summary>
    public int AddRaw(string entries, byte[] content)
    {
        var number = Reserve();
        objects[number] = [.. Latin($"<<{entries}/Length {content.Length}>>\nstream\n"), .. content, .. Latin("\nendstream")];
        return number;
    }

    /// <summary>Writes an object, a new one or one that replaces that of the same number.</summary>
    public void Set(int number, string body) => objects[number] = Latin(body);

    /// <summary>The whole file: what was printed, the objects, their cross-reference table.</summary>
    public byte[] Write(int info, string identifier)
    {
        using var output = new MemoryStream();
        output.Write(original);
        output.Write("\n"u8);
        var table = new StringBuilder("xref\n");
        foreach (var (number, body) in objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{output.Position:D10} 00000 n \n");
            output.Write(Latin($"{number} 0 obj\n"));
            output.Write(body);
            output.Write("\nendobj\n"u8);
        }

        table.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Size {next}/Root {file.Root} 0 R/Info {info} 0 R/Prev {file.CrossReference}/ID[<{identifier}><{identifier}>]>>\nstartxref\n{output.Position}\n%%EOF\n");
        output.Write(Latin(table.ToString()));
        return output.ToArray();
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
