using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace TrialTwin.Reports.Pdf;

/// <summary>
/// Reads the objects of a PDF whose cross-reference tables are plain text, as Chromium and <see cref="PdfUpdate"/> write
/// them; other forms of PDF are refused.
/// </summary>
internal sealed partial class PdfFile
{
    private readonly byte[] bytes;
    private readonly string text;
    private readonly Dictionary<int, int> offsets = [];

    /// <exception cref="InvalidDataException">Not such a PDF, or damaged.</exception>
    public PdfFile(byte[] bytes)
    {
        this.bytes = bytes;
        text = Encoding.Latin1.GetString(bytes);
        var tail = StartXref().Matches(text[Math.Max(0, text.Length - 1024)..]);
        CrossReference = tail.Count > 0 ? Whole(tail[^1].Groups[1].Value) : throw new InvalidDataException("It has no cross-reference table: this is no PDF, or its end is cut off.");
        Trailer = ReadTables(CrossReference);
    }

    /// <summary>Offset of the newest cross-reference table.</summary>
    public int CrossReference { get; }

    /// <summary>Dictionary of the newest trailer.</summary>
    public string Trailer { get; }

    /// <summary>Number of the next new object.</summary>
    public int Size => Number(Trailer, "Size");

    /// <summary>Object number of the catalogue.</summary>
    public int Root => Number(Trailer, "Root");

    /// <summary>An object without its stream.</summary>
    public string Object(int number)
    {
        var start = Start(number);
        var end = text.IndexOf("endobj", start, StringComparison.Ordinal);
        var stream = text.IndexOf("stream", start, StringComparison.Ordinal);
        var stop = stream >= 0 && stream < end ? stream : end;
        return stop < 0 ? throw new InvalidDataException($"Object {number} has no end.") : text[start..stop].Trim();
    }

    /// <summary>The decoded stream of an object.</summary>
    public byte[] Stream(int number)
    {
        var dictionary = Object(number);
        var begin = text.IndexOf("stream", Start(number) + dictionary.Length, StringComparison.Ordinal) + "stream".Length;
        begin += text[begin] == '\r' ? 2 : 1;
        var length = Number(dictionary, "Length");
        if (length > bytes.Length - begin)
        {
            throw new InvalidDataException($"The stream of object {number} is cut off.");
        }

        using var content = new MemoryStream(bytes, begin, length);
        if (!dictionary.Contains("/FlateDecode", StringComparison.Ordinal))
        {
            return content.ToArray();
        }

        using var inflated = new MemoryStream();
        using (var inflate = new ZLibStream(content, CompressionMode.Decompress))
        {
            inflate.CopyTo(inflated);
        }

        return inflated.ToArray();
    }

    /// <summary>Object numbers of the pages in order.</summary>
    public IReadOnlyList<int> Pages() => Leaves(Number(Object(Root), "Pages"), 0);

    /// <summary>Page number, from 1, of each named destination.</summary>
    public IReadOnlyDictionary<string, int> Destinations()
    {
        var pages = Pages().Select((number, i) => (number, i)).ToDictionary(page => page.number, page => page.i + 1);
        return Destination().Matches(Object(Number(Object(Root), "Dests")))
            .ToDictionary(m => m.Groups[1].Value, m => pages[Whole(m.Groups[2].Value)]);
    }

    /// <summary>The number behind a key: of an object for a reference, else the value.</summary>
    public static int Number(string dictionary, string key)
    {
        var match = Regex.Match(dictionary, $@"/{key}\s+(\d+)");
        return match.Success ? Whole(match.Groups[1].Value) : throw new InvalidDataException($"The PDF has no /{key} where one must be.");
    }

    private List<int> Leaves(int node, int depth)
    {
        var dictionary = Object(node);
        if (depth > 40)
        {
            throw new InvalidDataException("The page tree has a loop.");
        }

        return Kids().Match(dictionary) is { Success: true } kids
            ? [.. Reference().Matches(kids.Groups[1].Value).SelectMany(kid => Leaves(Whole(kid.Groups[1].Value), depth + 1))]
            : [node];
    }

    private int Start(int number)
    {
        var head = $"{number} 0 obj";
        return offsets.TryGetValue(number, out var offset) && string.CompareOrdinal(text, offset, head, 0, head.Length) == 0
            ? offset + head.Length
            : throw new InvalidDataException($"Object {number} is not where the cross-reference table says.");
    }

    /// <summary>Walks from the newest table to the oldest; the newest place of an object counts.</summary>
    private string ReadTables(int newest)
    {
        string? first = null;
        for (int? table = newest; table is { } position;)
        {
            if (position >= text.Length || string.CompareOrdinal(text, position, "xref", 0, 4) != 0)
            {
                throw new InvalidDataException("The cross-reference table is not where the end of the file says.");
            }

            var end = text.IndexOf("trailer", position, StringComparison.Ordinal);
            var close = end < 0 ? -1 : text.IndexOf("startxref", end, StringComparison.Ordinal);
            if (close < 0)
            {
                throw new InvalidDataException("A cross-reference table has no trailer.");
            }

            ReadEntries(text[(position + 4)..end]);
            var trailer = text[end..close];
            first ??= trailer;
            var previous = trailer.Contains("/Prev", StringComparison.Ordinal) ? Number(trailer, "Prev") : (int?)null;
            table = previous < position ? previous : null;
        }

        return first!;
    }

    private void ReadEntries(string table)
    {
        var number = 0;
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split(' ');
            if (fields.Length == 2)
            {
                number = Whole(fields[0]);
            }
            else if (fields is [var offset, _, "n"])
            {
                offsets.TryAdd(number++, Whole(offset));
            }
            else
            {
                number++;
            }
        }
    }

    private static int Whole(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new InvalidDataException($"\"{digits}\" is no number.");

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex StartXref();

    [GeneratedRegex(@"/Kids\s*\[([^\]]*)\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex(@"/([^\s/\[\]<>()]+)\s*\[(\d+) 0 R /XYZ")]
    private static partial Regex Destination();
}
