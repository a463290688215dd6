using System.Globalization;
using System.Text;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Prognosis.Tabular;

/// <summary>
/// Reads SAS transport files, version 5 (XPORT), the format of CDISC submissions: every member with names, labels,
/// formats, numbers, text and missing values. The format and its limits are told in docs/formats/xpt.md.
/// Source: SAS Institute TS-140.
/// </summary>
public sealed class XptReader
{
    private const int RecordLength = 80;
    private const string LibraryHeader = "HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!";
    private const string MemberHeader = "HEADER RECORD*******MEMBER  HEADER RECORD!!!!!!!";
    private const string DescriptorHeader = "HEADER RECORD*******DSCRPTR HEADER RECORD!!!!!!!";
    private const string NamesHeader = "HEADER RECORD*******NAMESTR HEADER RECORD!!!!!!!";
    private const string ObservationsHeader = "HEADER RECORD*******OBS     HEADER RECORD!!!!!!!";
    private const string Version8Header = "HEADER RECORD*******LIBV8   HEADER RECORD!!!!!!!";

    private readonly string _file;
    private readonly byte[] _bytes;

    private XptReader(string file, byte[] bytes)
    {
        _file = file;
        _bytes = bytes;
    }

    /// <summary>All members of a file.</summary>
    /// <exception cref="BadInputException">Not an XPORT v5 file, truncated, too large or unreadable.</exception>
    public static IReadOnlyList<DataTable> ReadAll(string path) => ReadAll(Path.GetFileName(path), DataFileContent.Read(path));

    /// <summary>All members of a file's content; <paramref name="file"/> names it in messages.</summary>
    /// <exception cref="BadInputException">Not an XPORT v5 file, or truncated.</exception>
    public static IReadOnlyList<DataTable> ReadAll(string file, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new XptReader(file, content).ReadMembers();
    }

    /// <summary>The only member of a file.</summary>
    /// <exception cref="BadInputException">As <see cref="ReadAll(string)"/>, or the file has several members.</exception>
    public static DataTable Read(string path)
    {
        var members = ReadAll(path);
        return members.Count == 1
            ? members[0]
            : throw new BadInputException(Path.GetFileName(path), $"The file holds {members.Count} data sets ({string.Join(", ", members.Select(m => m.Name))}).", "Give a file with one data set.");
    }

    private List<DataTable> ReadMembers()
    {
        if (Starts(0, Version8Header))
        {
            throw Bad("The file is a SAS transport file of version 8.", "Save it as version 5 (PROC COPY with the XPORT engine).");
        }

        if (!Starts(0, LibraryHeader))
        {
            throw Bad("The file is not a SAS transport file: it does not start with the library header.", "Give an XPORT version 5 file, as PROC COPY with the XPORT engine writes it.");
        }

        var members = new List<DataTable>();
        var offset = 3 * RecordLength;
        if (_bytes.Length < offset)
        {
            throw Bad("The file ends within its header: it is truncated.", "Copy the file again, in binary mode.");
        }

        while (offset < _bytes.Length)
        {
            members.Add(ReadMember(ref offset));
        }

        return members.Count > 0 ? members : throw Bad("The file holds no data set.", "Give a file with at least one data set.");
    }

    private DataTable ReadMember(ref int offset)
    {
        Require(offset, MemberHeader, "member header");
        var variableLength = Digits(offset + 74, 4);
        if (variableLength is not (136 or 140))
        {
            throw Bad($"A variable description has {variableLength} bytes.", "It has 140 (136 on VMS) in version 5; write the file again.");
        }

        Require(offset + RecordLength, DescriptorHeader, "descriptor header");
        var name = Text(offset + (2 * RecordLength) + 8, 8);
        var label = Text(offset + (3 * RecordLength) + 32, 40);
        Require(offset + (4 * RecordLength), NamesHeader, "header of the variable names");
        var count = Digits(offset + (4 * RecordLength) + 54, 4);
        var start = offset + (5 * RecordLength);
        var variables = new XptVariable[count];
        for (var v = 0; v < count; v++)
        {
            variables[v] = XptVariable.Parse(Slice(start + (v * variableLength), variableLength));
        }

        var observations = start + RoundUp(count * variableLength);
        Require(observations, ObservationsHeader, "header of the observations");
        var first = observations + RecordLength;
        offset = FindNextMember(first);
        Check(name, variables);
        return new DataTable(name, label, ReadColumns(variables, first, offset));
    }

    private DataColumn[] ReadColumns(XptVariable[] variables, int first, int end)
    {
        var rowLength = variables.Sum(v => v.Length);
        var rows = CountRows(rowLength, first, end);
        return Array.ConvertAll(variables, variable => ReadColumn(variable, new RowLayout(first, rowLength, rows)));
    }

    private DataColumn ReadColumn(XptVariable variable, RowLayout layout)
    {
        if (variable.IsNumeric)
        {
            var numbers = new double[layout.Rows];
            for (var row = 0; row < numbers.Length; row++)
            {
                numbers[row] = IbmDouble.Decode(_bytes.AsSpan(layout.Start(row) + variable.Position, variable.Length));
            }

            return new NumericColumn(variable.Name, variable.Label, numbers) { Format = variable.Format };
        }

        // Few distinct values fill most text columns, so that equal ones are kept once.
        var known = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = new char[variable.Length];
        var texts = new string[layout.Rows];
        for (var row = 0; row < texts.Length; row++)
        {
            Encoding.Latin1.GetChars(_bytes.AsSpan(layout.Start(row) + variable.Position, variable.Length), buffer);
            var value = buffer.TrimEnd(' ').TrimEnd('\0');
            if (!known.TryGetValue(value, out var text))
            {
                known.Add(value);
                known.TryGetValue(value, out text);
            }

            texts[row] = text!;
        }

        return new TextColumn(variable.Name, variable.Label, texts);
    }

    /// <summary>
    /// The format holds no row count: the last record is filled up with blanks, so that whole blank rows within it are
    /// padding, and any other remainder means that the end is missing.
    /// </summary>
    private int CountRows(int rowLength, int first, int end)
    {
        var rows = (end - first) / rowLength;
        var rest = (end - first) - (rows * rowLength);
        if ((end - first) % RecordLength != 0 || rest >= RecordLength || !IsBlank(end - rest, rest))
        {
            throw Bad($"The file ends within row {rows + 1}: it is truncated.", "Copy the file again, in binary mode.");
        }

        var lastRecord = end - RecordLength;
        while (rows > 0 && first + ((rows - 1) * rowLength) > lastRecord && IsBlank(first + ((rows - 1) * rowLength), rowLength))
        {
            rows--;
        }

        return rows;
    }

    private void Check(string name, XptVariable[] variables)
    {
        var position = 0;
        foreach (var variable in variables)
        {
            var fits = variable.IsNumeric ? variable.Length is >= 2 and <= 8 : variable.Length is >= 1 and <= 32767;
            if (variable.Name.Length == 0 || !fits || variable.Position != position)
            {
                throw Bad($"The description of variable '{variable.Name}' in data set {name} is damaged.", "Write the file again.");
            }

            position += variable.Length;
        }

        if (variables.Length == 0)
        {
            throw Bad($"The data set {name} has no variables.", "Give a data set with at least one variable.");
        }
    }

    private int FindNextMember(int from)
    {
        for (var offset = from; offset + RecordLength <= _bytes.Length; offset += RecordLength)
        {
            if (Starts(offset, MemberHeader))
            {
                return offset;
            }
        }

        return _bytes.Length;
    }

    private void Require(int offset, string header, string what)
    {
        if (offset + RecordLength > _bytes.Length)
        {
            throw Bad($"The file ends before the {what}: it is truncated.", "Copy the file again, in binary mode.");
        }

        if (!Starts(offset, header))
        {
            throw Bad($"The {what} is not where it belongs (byte {offset}).", "The file is damaged or was copied in text mode; copy it again, in binary mode.");
        }
    }

    private bool Starts(int offset, string header)
    {
        if (offset + header.Length > _bytes.Length)
        {
            return false;
        }

        for (var i = 0; i < header.Length; i++)
        {
            if (_bytes[offset + i] != header[i])
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<byte> Slice(int offset, int length) => offset + length <= _bytes.Length
        ? _bytes.AsSpan(offset, length)
        : throw Bad("The file ends within its description of variables: it is truncated.", "Copy the file again, in binary mode.");

    private string Text(int offset, int length) => Encoding.Latin1.GetString(Slice(offset, length)).TrimEnd(' ', '\0');

    private int Digits(int offset, int length) =>
        int.TryParse(Text(offset, length), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Bad($"A count is not a number (byte {offset}).", "The file is damaged; write it again.");

    private bool IsBlank(int offset, int length) => _bytes.AsSpan(offset, length).IndexOfAnyExcept((byte)' ') < 0;

    private static int RoundUp(int length) => (length + RecordLength - 1) / RecordLength * RecordLength;

    private BadInputException Bad(string message, string mend) => new(_file, message, mend);

    private readonly record struct RowLayout(int First, int RowLength, int Rows)
    {
        public int Start(int row) => First + (row * RowLength);
    }
}
