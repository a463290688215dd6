using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography.Pkcs;
using System.Text;
using System.Text.RegularExpressions;

namespace TrialTwin.Reports.Verification;

/// <summary>Checks the signature of a sealed PDF, and that it covers the whole file.</summary>
internal static partial class SealSignature
{
    /// <summary>The certificate's fingerprint.</summary>
    /// <exception cref="InvalidDataException">The signature does not hold; the message says why.</exception>
    public static string Check(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var places = ByteRange().Matches(text);
        Require(places.Count > 0, "The file carries no seal of TrialTwin.");
        var place = places[^1];
        var (open, close) = (Offset(place, 1), Offset(place, 2));
        Require(
            open == place.Index + place.Length - 1 && close > open && close + Offset(place, 3) == pdf.Length,
            "The signature does not cover the whole file.");
        Require(text[open] == '<' && text[close - 1] == '>', "The signature's place is damaged.");
        var message = Message(text[(open + 1)..(close - 1)]);
        CadesEnvelope.RequireExact(message);
        var signed = new SignedCms(new ContentInfo([.. pdf[..open], .. pdf[close..]]), detached: true);
        signed.Decode(message);
        Require(signed is { Certificates.Count: 1, SignerInfos.Count: 1 }, "The signature does not have exactly one signer.");
        signed.CheckSignature(verifySignatureOnly: true);
        var certificate = signed.Certificates[0];
        CadesEnvelope.RequireCertificate(signed.SignerInfos[0], certificate);
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(certificate.RawData));
    }

    /// <summary>The signature's bytes; what is not used of its place must be zeros.</summary>
    private static byte[] Message(string digits)
    {
        Require(digits.All(digit => char.IsAsciiDigit(digit) || digit is >= 'A' and <= 'F'), "The signature's digits are damaged.");
        var bytes = Convert.FromHexString(digits);
        AsnDecoder.ReadEncodedValue(bytes, AsnEncodingRules.DER, out _, out _, out var length);
        Require(bytes.AsSpan(length).IndexOfAnyExcept((byte)0) < 0, "Something stands behind the signature.");
        return bytes[..length];
    }

    private static int Offset(Match place, int group) => int.Parse(place.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidDataException(otherwise);
        }
    }

    [GeneratedRegex(@"/ByteRange\[0 (\d{10}) (\d{10}) (\d{10})\]/Contents<")]
    private static partial Regex ByteRange();
}
