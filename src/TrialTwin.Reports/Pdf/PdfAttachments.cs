using System.Globalization;
using System.Text.RegularExpressions;

namespace TrialTwin.Reports.Pdf;

/// <summary>Takes the attached files out of a PDF that <see cref="SealedPdf"/> finished.</summary>
internal static partial class PdfAttachments
{
    /// <summary>Content by file name.</summary>
    /// <exception cref="InvalidDataException">There are none, or they are damaged.</exception>
    public static IReadOnlyDictionary<string, byte[]> Read(PdfFile file)
    {
        var names = EmbeddedFiles().Match(file.Object(file.Root));
        if (!names.Success)
        {
            throw new InvalidDataException("No files are attached.");
        }

        return Entry().Matches(names.Groups[1].Value).ToDictionary(
            entry => entry.Groups[1].Value,
            entry => Content(file, int.Parse(entry.Groups[2].Value, CultureInfo.InvariantCulture)));
    }

    private static byte[] Content(PdfFile file, int specification)
    {
        var match = Embedded().Match(file.Object(specification));
        return match.Success
            ? file.Stream(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            : throw new InvalidDataException($"Attachment {specification} has no content.");
    }

    [GeneratedRegex(@"/EmbeddedFiles<</Names\[([^\]]*)\]")]
    private static partial Regex EmbeddedFiles();

    [GeneratedRegex(@"\(([^)]*)\) (\d+) 0 R")]
    private static partial Regex Entry();

    [GeneratedRegex(@"/EF<</F (\d+) 0 R")]
    private static partial Regex Embedded();
}
