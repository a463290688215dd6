using System.Buffers.Binary;
using System.Text;

namespace TrialTwin.Prognosis.Tabular;

/// <summary>
/// Writes one data set as a SAS transport file, version 5 (docs/formats/xpt.md). Names of more than eight characters, or of
/// others than letters, digits and underscores, are shortened and kept in the label. The time of creation is that of SAS's zero,
/// so that equal data give equal bytes. Source: SAS Institute TS-140.
/// </summary>
public static class XptWriter
{
    private const int RecordLength = 80;
    private const int VariableLength = 140;
    private const int NameLength = 8;
    private const int LabelLength = 40;
    private const int NumberLength = 8;
    private const int LongestText = 200;
    private const string Created = "01JAN60:00:00:00";

    /// <summary>Why a transport file cannot hold a table; null where it can.</summary>
    public static string? Obstacle(DataTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var column in table.Columns)
        {
            var texts = column is TextColumn text ? text.Values.ToArray() : [];
            if (Array.Find(texts.Append(column.Name).Append(column.Label).ToArray(), t => t.Any(c => c > 'ÿ')) is { } foreign)
            {
                return $"'{foreign}' has a character beyond Latin-1.";
            }

            if (Array.Find(texts, t => t.Length > LongestText) is not null)
            {
                return $"{column.Name} holds text of more than {LongestText} characters.";
            }
        }

        return null;
    }

    /// <exception cref="ArgumentException">The table has an <see cref="Obstacle"/>.</exception>
    public static byte[] Write(DataTable table)
    {
        if (Obstacle(table) is { } obstacle)
        {
            throw new ArgumentException(obstacle, nameof(table));
        }

        var variables = Describe(table);
        using var file = new MemoryStream();
        Records(file, "HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!000000000000000000000000000000  ");
        Records(file, $"SAS     SAS     SASLIB  9.4     {"",-32}{Created}");
        Records(file, Created);
        Records(file, $"HEADER RECORD*******MEMBER  HEADER RECORD!!!!!!!00000000000000000160000000{VariableLength}  ");
        Records(file, "HEADER RECORD*******DSCRPTR HEADER RECORD!!!!!!!000000000000000000000000000000  ");
        Records(file, $"SAS     {Cut(table.Name.ToUpperInvariant(), NameLength),-8}SASDATA 9.4     {"",-32}{Created}");
        Records(file, $"{Created}{"",-16}{Cut(table.Label, LabelLength),-40}{"",-8}");
        Records(file, $"HEADER RECORD*******NAMESTR HEADER RECORD!!!!!!!000000{variables.Length:0000}00000000000000000000  ");
        foreach (var (variable, number) in variables.Select((v, i) => (v, i + 1)))
        {
            file.Write(Description(variable, number));
        }

        Fill(file);
        Records(file, "HEADER RECORD*******OBS     HEADER RECORD!!!!!!!000000000000000000000000000000  ");
        for (var row = 0; row < table.RowCount; row++)
        {
            for (var c = 0; c < variables.Length; c++)
            {
                file.Write(Value(table.Columns[c], row, variables[c].Length));
            }
        }

        Fill(file);
        return file.ToArray();
    }

    private static XptVariable[] Describe(DataTable table)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var (variables, position) = (new XptVariable[table.Columns.Count], 0);
        for (var c = 0; c < variables.Length; c++)
        {
            var column = table.Columns[c];
            var name = ShortName(column.Name, taken);
            var label = column.Label.Length > 0 || name == column.Name ? column.Label : column.Name;
            var length = column is TextColumn text ? Math.Max(1, text.Values.ToArray().Select(v => v.Length).DefaultIfEmpty(1).Max()) : NumberLength;
            variables[c] = new XptVariable(name, Cut(label, LabelLength), "", column is NumericColumn, length, position);
            position += length;
        }

        return variables;
    }

    /// <summary>Up to eight capitals, digits and underscores, none taken before.</summary>
    private static string ShortName(string name, HashSet<string> taken)
    {
        var letters = new string([.. name.ToUpperInvariant().Select(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) ? c : '_')]);
        var start = char.IsAsciiDigit(letters[0]) ? $"_{letters}" : letters;
        var candidate = Cut(start, NameLength);
        for (var number = 2; !taken.Add(candidate); number++)
        {
            candidate = $"{Cut(start, NameLength - number.ToString().Length)}{number}";
        }

        return candidate;
    }

    private static byte[] Description(XptVariable variable, int number)
    {
        var record = new byte[VariableLength];
        BinaryPrimitives.WriteInt16BigEndian(record, (short)(variable.IsNumeric ? 1 : 2));
        BinaryPrimitives.WriteInt16BigEndian(record.AsSpan(4), (short)variable.Length);
        BinaryPrimitives.WriteInt16BigEndian(record.AsSpan(6), (short)number);
        Text(variable.Name, NameLength).CopyTo(record, 8);
        Text(variable.Label, LabelLength).CopyTo(record, 16);
        Text("", NameLength).CopyTo(record, 56);
        Text("", NameLength).CopyTo(record, 72);
        BinaryPrimitives.WriteInt32BigEndian(record.AsSpan(84), variable.Position);
        return record;
    }

    private static byte[] Value(DataColumn column, int row, int length) => column is NumericColumn numbers
        ? IbmDouble.Encode(numbers[row])
        : Text(((TextColumn)column)[row], length);

    private static byte[] Text(string text, int length) => Encoding.Latin1.GetBytes(text.PadRight(length));

    private static void Records(Stream file, string text) => file.Write(Text(text.PadRight(RecordLength), RecordLength));

    private static void Fill(Stream file)
    {
        while (file.Position % RecordLength != 0)
        {
            file.WriteByte((byte)' ');
        }
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
