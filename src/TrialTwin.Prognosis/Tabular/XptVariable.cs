using System.Buffers.Binary;
using System.Text;

namespace TrialTwin.Prognosis.Tabular;

/// <summary>Description of one variable of a transport file (its NAMESTR record).</summary>
internal sealed record XptVariable(string Name, string Label, string Format, bool IsNumeric, int Length, int Position)
{
    public static XptVariable Parse(ReadOnlySpan<byte> record)
    {
        var format = Text(record.Slice(56, 8));
        var width = BinaryPrimitives.ReadInt16BigEndian(record[64..]);
        var decimals = BinaryPrimitives.ReadInt16BigEndian(record[66..]);
        return new XptVariable(
            Text(record.Slice(8, 8)),
            Text(record.Slice(16, 40)),
            format.Length == 0 && width == 0 ? "" : $"{format}{(width > 0 ? width : "")}.{(decimals > 0 ? decimals : "")}",
            BinaryPrimitives.ReadInt16BigEndian(record) == 1,
            BinaryPrimitives.ReadInt16BigEndian(record[4..]),
            BinaryPrimitives.ReadInt32BigEndian(record[84..]));
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes).TrimEnd(' ', '\0');
}
