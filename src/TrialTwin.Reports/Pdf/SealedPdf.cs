using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TrialTwin.Reports.Bundle;

namespace TrialTwin.Reports.Pdf;

/// <summary>Finishes a printed PDF: metadata, fixed dates, attached files and a signature over all of it.</summary>
internal static partial class SealedPdf
{
    /// <summary>Hexadecimal digits kept free for the signature.</summary>
    private const int SignatureDigits = 6_000;

    private const string EmptyRange = "[0 0000000000 0000000000 0000000000]";

    /// <summary>Equal input gives equal bytes: the printer's clock is replaced by the report's time.</summary>
    public static byte[] Create(byte[] printed, PdfDetails details, IReadOnlyList<BundleFile> files, InstallationSeal seal)
    {
        var original = WithFixedDates(printed, details.Created);
        var file = new PdfFile(original);
        var update = new PdfUpdate(file, original);
        var info = update.Add(
            $"<</Title {PdfText.String(details.Title)}/Author {PdfText.String(details.Author)}/Creator {PdfText.String(details.Creator)}" +
            $"/CreationDate {PdfText.Date(details.Created)}/ModDate {PdfText.Date(details.Created)}>>");
        var metadata = update.AddRaw("/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(Metadata(details)));
        var attached = files.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => (f.Name, Specification: Attach(update, f, details))).ToList();
        var signature = update.Reserve();
        var field = AddField(file, update, signature);
        update.Set(signature, Signature(details));
        update.Set(file.Root, Catalogue(file, metadata, field, attached));
        var identifier = Convert.ToHexString(SHA256.HashData(original))[..32];
        return Sign(update.Write(info, identifier), seal);
    }

    private static byte[] WithFixedDates(byte[] printed, DateTimeOffset created)
    {
        var date = PdfText.Date(created);
        var text = Encoding.Latin1.GetString(printed);
        return Encoding.Latin1.GetBytes(PrintedDate().Replace(text, match => match.Length == date.Length ? date : match.Value));
    }

    private static int Attach(PdfUpdate update, BundleFile file, PdfDetails details)
    {
        var type = file.MediaType.Replace("/", "#2F", StringComparison.Ordinal);
        var content = update.AddStream(
            $"/Type/EmbeddedFile/Subtype/{type}/Params<</Size {file.Content.Length}/ModDate {PdfText.Date(details.Created)}>>", file.Content);
        return update.Add(
            $"<</Type/Filespec/F({file.Name})/UF{PdfText.String(file.Name)}/AFRelationship/Data/EF<</F {content} 0 R/UF {content} 0 R>>>>");
    }

    /// <summary>An invisible signature field on the first page.</summary>
    private static int AddField(PdfFile file, PdfUpdate update, int signature)
    {
        var page = file.Pages()[0];
        var field = update.Add($"<</Type/Annot/Subtype/Widget/FT/Sig/T(seal)/V {signature} 0 R/P {page} 0 R/Rect[0 0 0 0]/F 132>>");
        var dictionary = file.Object(page);
        update.Set(page, dictionary.Contains("/Annots", StringComparison.Ordinal)
            ? Annotations().Replace(dictionary, $"/Annots [{field} 0 R ", 1)
            : Extended(dictionary, $"/Annots [{field} 0 R]"));
        return field;
    }

    private static string Signature(PdfDetails details) =>
        $"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M {PdfText.Date(details.Created)}" +
        $"/Name {PdfText.String(details.SignerName)}/Reason {PdfText.String(details.SignatureMeaning)}" +
        $"/ByteRange{EmptyRange}/Contents<{new string('0', SignatureDigits)}>>>";

    private static string Catalogue(PdfFile file, int metadata, int field, IReadOnlyList<(string Name, int Specification)> attached)
    {
        var catalogue = file.Object(file.Root);
        if (catalogue.Contains("/Names", StringComparison.Ordinal) || catalogue.Contains("/AcroForm", StringComparison.Ordinal))
        {
            throw new PrintException("The browser wrote a PDF with forms or attachments of its own; it cannot be sealed.");
        }

        var names = string.Concat(attached.Select(a => $"({a.Name}) {a.Specification} 0 R "));
        var references = string.Concat(attached.Select(a => $"{a.Specification} 0 R "));
        return Extended(
            catalogue,
            $"/Metadata {metadata} 0 R/AcroForm<</Fields[{field} 0 R]/SigFlags 3>>/Names<</EmbeddedFiles<</Names[{names}]>>>>/AF[{references}]");
    }

    private static string Extended(string dictionary, string entries) => $"{dictionary[..dictionary.LastIndexOf(">>", StringComparison.Ordinal)]}{entries}>>";

    private static byte[] Sign(byte[] pdf, InstallationSeal seal)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var range = text.LastIndexOf(EmptyRange, StringComparison.Ordinal);
        var open = text.IndexOf("/Contents<", range, StringComparison.Ordinal) + "/Contents".Length;
        var close = open + SignatureDigits + 2;
        var filled = string.Create(CultureInfo.InvariantCulture, $"[0 {open:D10} {close:D10} {pdf.Length - close:D10}]");
        Encoding.Latin1.GetBytes(filled).CopyTo(pdf, range);
        var digits = Convert.ToHexString(seal.Sign([.. pdf[..open], .. pdf[close..]]));
        Encoding.Latin1.GetBytes(digits).CopyTo(pdf, open + 1);
        return pdf;
    }

    private static string Metadata(PdfDetails details)
    {
        var date = details.Created.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return $"""
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{WebUtility.HtmlEncode(details.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{WebUtility.HtmlEncode(details.Author)}</rdf:li></rdf:Seq></dc:creator>
            <xmp:CreatorTool>{WebUtility.HtmlEncode(details.Creator)}</xmp:CreatorTool>
            <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }

    [GeneratedRegex(@"\(D:\d{14}[^)]*\)")]
    private static partial Regex PrintedDate();

    [GeneratedRegex(@"/Annots\s*\[")]
    private static partial Regex Annotations();
}
