using System.Buffers.Binary;

namespace TrialTwin.Prognosis.Tabular;

/// <summary>
/// IBM System/360 floating point, as SAS transport files hold it: sign, exponent of 16 in excess 64, fraction of up to
/// 56 bits. Source: SAS Institute TS-140, "The Record Layout of a Data Set in SAS Transport (XPORT) Format".
/// </summary>
public static class IbmDouble
{
    /// <summary>Value of 2 to 8 bytes; NaN for SAS's missing values (., ._ and .A to .Z).</summary>
    public static double Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is < 2 or > 8)
        {
            throw new ArgumentOutOfRangeException(nameof(bytes), bytes.Length, "A SAS number has 2 to 8 bytes.");
        }

        Span<byte> full = stackalloc byte[8];
        full.Clear();
        bytes.CopyTo(full);
        var bits = BinaryPrimitives.ReadUInt64BigEndian(full);
        var fraction = bits & 0x00FF_FFFF_FFFF_FFFFUL;
        var first = full[0];
        if (fraction == 0)
        {
            return IsMissingCode(first) ? double.NaN : 0;
        }

        var exponentOf16 = (first & 0x7F) - 64;
        var magnitude = Math.ScaleB((double)fraction, (4 * exponentOf16) - 56);
        return (first & 0x80) == 0 ? magnitude : -magnitude;
    }

    private static bool IsMissingCode(byte first) => first is (byte)'.' or (byte)'_' or (>= (byte)'A' and <= (byte)'Z');
}
