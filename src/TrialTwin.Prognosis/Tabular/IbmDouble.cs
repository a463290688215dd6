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

    /// <summary>The eight bytes of a number; a missing one (NaN) is SAS's ".".</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not finite, or beyond about 7e75.</exception>
    public static byte[] Encode(double value)
    {
        var bytes = new byte[8];
        if (double.IsNaN(value))
        {
            bytes[0] = (byte)'.';
            return bytes;
        }

        var magnitude = Math.Abs(value);
        if (magnitude is 0)
        {
            return bytes;
        }

        var exponentOf16 = (int)Math.Ceiling((Math.ILogB(magnitude) + 1) / 4.0);
        if (!double.IsFinite(value) || exponentOf16 > 63)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A SAS number is finite and below about 7e75.");
        }

        if (exponentOf16 < -64)
        {
            return bytes; // below about 5e-79: SAS knows no smaller number
        }

        // The fraction has 56 bits and a double 53, so that nothing is lost.
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)Math.ScaleB(magnitude, 56 - (4 * exponentOf16)));
        bytes[0] = (byte)((exponentOf16 + 64) | (value < 0 ? 0x80 : 0));
        return bytes;
    }

    private static bool IsMissingCode(byte first) => first is (byte)'.' or (byte)'_' or (>= (byte)'A' and <= (byte)'Z');
}
