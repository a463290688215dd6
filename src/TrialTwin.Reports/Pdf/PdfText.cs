using System.Globalization;
using System.Text;

namespace TrialTwin.Reports.Pdf;

/// <summary>Strings and dates as a PDF writes them.</summary>
internal static class PdfText
{
    /// <summary>Any text, as UTF-16 in hexadecimal.</summary>
    public static string String(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A time in UTC, 23 characters in brackets, such as "(D:20261120120000+00'00')".</summary>
    public static string Date(DateTimeOffset time) =>
        $"(D:{time.ToUniversalTime().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}+00'00')";
}
