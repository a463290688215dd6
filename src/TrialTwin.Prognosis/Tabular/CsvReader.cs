using System.Globalization;
using System.Text;
using CsvHelper;
using TrialTwin.Numerics.Problems;
using CsvParser = CsvHelper.CsvReader;

namespace TrialTwin.Prognosis.Tabular;

/// <summary>
/// Reads CSV: UTF-8, comma, a header row, decimal point; an empty field, "NA" and "." are missing. A column is numeric when
/// every value in it is.
/// </summary>
public static class CsvReader
{
    private const int ProblemsShown = 10;

    /// <exception cref="BadInputException">Unreadable, not UTF-8, without header, or with rows of another length.</exception>
    public static DataTable Read(string path) => Read(Path.GetFileName(path), DataFileContent.Read(path));

    /// <exception cref="BadInputException">Not UTF-8, without header, or with rows of another length.</exception>
    public static DataTable Read(string file, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var text = ReadText(file, Decode(file, content));
        return new DataTable(
            Path.GetFileNameWithoutExtension(file),
            "",
            [.. text.Columns.Select((name, c) => Column(name, [.. text.Rows.Select(row => row[c])]))]);
    }

    /// <summary>Reads the fields as they are written.</summary>
    /// <exception cref="BadInputException">Without header, or with rows of another length.</exception>
    public static TextTable ReadText(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var parser = CsvParser.FromText(text, Options);
        try
        {
            return Read(file, parser);
        }
        catch (CsvFormatException failure)
        {
            throw new BadInputException($"{file}:{failure.LineNumber}", $"The file is not CSV: {failure.Message}", "Quote text that holds a comma, a quote or a line break.");
        }
    }

    private static CsvReaderOptions Options => new()
    {
        Separator = ',',
        HasHeader = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private static TextTable Read(string file, CsvParser parser)
    {
        if (!parser.Read())
        {
            throw new BadInputException(file, "The file holds no header row.", "Give the column names in the first row.");
        }

        var header = Fields(parser);
        var rows = new List<IReadOnlyList<string>>();
        var lines = new List<long>();
        var problems = HeaderProblems(file, header);
        while (parser.Read())
        {
            if (parser.FieldCount != header.Length)
            {
                problems.Add(new Problem($"{file}:{parser.LineNumber}", $"The row has {parser.FieldCount} fields, the header {header.Length}.", "Give every row one field for each column; quote text that holds a comma."));
                continue;
            }

            rows.Add(Array.ConvertAll(Fields(parser), field => IsMissing(field) ? "" : field));
            lines.Add(parser.LineNumber);
        }

        if (problems.Count > ProblemsShown)
        {
            problems = [.. problems.Take(ProblemsShown), new Problem(file, $"There are {problems.Count - ProblemsShown} more rows of this kind.", "Mend the rows above first.")];
        }

        return problems.Count == 0
            ? new TextTable(file, header, rows, lines)
            : throw new BadInputException(problems);
    }

    private static string[] Fields(CsvParser parser) => [.. Enumerable.Range(0, parser.FieldCount).Select(parser.GetString)];

    private static string Decode(string file, byte[] content)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException failure)
        {
            throw new BadInputException(file, $"The file is not UTF-8 (byte {failure.Index}).", "It may be Latin-1 or Windows-1252: save it as CSV UTF-8.");
        }
    }

    private static List<Problem> HeaderProblems(string file, string[] header)
    {
        var problems = new List<Problem>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var c = 0; c < header.Length; c++)
        {
            if (header[c].Length == 0)
            {
                problems.Add(new Problem($"{file}:1", $"Column {c + 1} has no name.", "Give every column a name."));
            }
            else if (!seen.Add(header[c]))
            {
                problems.Add(new Problem($"{file}:1", $"The column name {header[c]} occurs twice.", "Give every column a name of its own."));
            }
        }

        return problems.Count == 0 ? problems : throw new BadInputException(problems);
    }

    private static bool IsMissing(string field) => field is "" or "NA" or ".";

    private static DataColumn Column(string name, string[] fields)
    {
        var numbers = new double[fields.Length];
        for (var row = 0; row < numbers.Length; row++)
        {
            if (fields[row].Length == 0)
            {
                numbers[row] = double.NaN;
            }
            else if (!double.TryParse(fields[row], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[row]) || !double.IsFinite(numbers[row]))
            {
                return new TextColumn(name, "", fields);
            }
        }

        return new NumericColumn(name, "", numbers);
    }
}
