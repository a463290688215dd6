using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using TrialTwin.Reports.Pdf;

namespace TrialTwin.Reports.Verification;

/// <summary>
/// The parts of a CMS message (RFC 5652, section 5) that its signature does not cover. They must stand exactly as
/// <see cref="InstallationSeal"/> writes them, so that no byte of a report can change unseen.
/// </summary>
internal static class CadesEnvelope
{
    private static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0, isConstructed: true);
    private static readonly string[] Sha256 = ["300B0609608648016503040201", "300D06096086480165030402010500"];
    private static readonly string[] Rsa = ["300B06092A864886F70D010101", "300D06092A864886F70D0101010500"];
    private const string Data = "300B06092A864886F70D010701";

    /// <exception cref="InvalidDataException">Something differs.</exception>
    /// <exception cref="AsnContentException">Not even well-formed.</exception>
    public static void RequireExact(byte[] message)
    {
        var outer = new AsnReader(message, AsnEncodingRules.DER);
        var content = outer.ReadSequence();
        outer.ThrowIfNotEmpty();
        Require(content.ReadObjectIdentifier() == "1.2.840.113549.1.7.2", "type");
        var wrapped = content.ReadSequence(Context0);
        content.ThrowIfNotEmpty();
        var signed = wrapped.ReadSequence();
        wrapped.ThrowIfNotEmpty();
        Require(signed.ReadInteger() == 1, "version");
        var algorithms = signed.ReadSetOf();
        var algorithm = Hexadecimal(algorithms);
        algorithms.ThrowIfNotEmpty();
        Require(Sha256.Contains(algorithm), "digest algorithm");
        Require(Hexadecimal(signed) == Data, "content type");
        var certificates = signed.ReadSetOf(Context0);
        certificates.ReadEncodedValue();
        certificates.ThrowIfNotEmpty();
        var signers = signed.ReadSetOf();
        signed.ThrowIfNotEmpty();
        var signer = signers.ReadSequence();
        signers.ThrowIfNotEmpty();
        Require(signer.ReadInteger() == 1, "signer's version");
        signer.ReadEncodedValue();
        Require(Hexadecimal(signer) == algorithm, "signer's digest algorithm");
        signer.ReadSetOf(Context0);
        Require(Rsa.Contains(Hexadecimal(signer)), "signature algorithm");
        signer.ReadOctetString();
        signer.ThrowIfNotEmpty();
    }

    /// <exception cref="InvalidDataException">The signature was made for another certificate.</exception>
    public static void RequireCertificate(SignerInfo signer, X509Certificate2 certificate)
    {
        var expected = InstallationSeal.SigningCertificate(certificate);
        var tied = signer.SignedAttributes.Cast<CryptographicAttributeObject>()
            .SelectMany(attribute => attribute.Values.Cast<AsnEncodedData>())
            .Any(value => value.RawData.AsSpan().SequenceEqual(expected));
        Require(tied, "certificate");
    }

    private static string Hexadecimal(AsnReader reader) => Convert.ToHexString(reader.ReadEncodedValue().Span);

    private static void Require(bool condition, string part)
    {
        if (!condition)
        {
            throw new InvalidDataException($"The signature's {part} is not that of a seal.");
        }
    }
}
