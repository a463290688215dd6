using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace TrialTwin.Reports.Pdf;

/// <summary>
/// The installation's own key and self-signed certificate, kept in the data directory and made at first use. A seal shows
/// that a file is unchanged since this installation wrote it; it names no person.
/// </summary>
public sealed class InstallationSeal : IDisposable
{
    private const string Sha256Oid = "2.16.840.1.101.3.4.2.1";
    private const string SigningCertificateV2Oid = "1.2.840.113549.1.9.16.2.47";
    private readonly X509Certificate2 certificate;

    private InstallationSeal(X509Certificate2 certificate) => this.certificate = certificate;

    /// <summary>SHA-256 of the certificate, lower-case hexadecimal.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(certificate.RawData));

    /// <summary>Opens the seal of a data directory; makes it where there is none.</summary>
    /// <param name="dataDirectory">The data directory.</param>
    /// <param name="time">Clock for the start of the certificate's validity.</param>
    public static InstallationSeal Open(string dataDirectory, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        var file = Path.Combine(dataDirectory, "seal", "seal.pem");
        if (!File.Exists(file))
        {
            Create(file, time.GetUtcNow());
        }

        return new InstallationSeal(X509Certificate2.CreateFromPemFile(file));
    }

    /// <summary>A detached CAdES signature over <paramref name="content"/>, DER; the same each time.</summary>
    public byte[] Sign(byte[] content)
    {
        var message = new SignedCms(new ContentInfo(content), detached: true);
        var signer = new CmsSigner(certificate) { DigestAlgorithm = new Oid(Sha256Oid), IncludeOption = X509IncludeOption.EndCertOnly };
        signer.SignedAttributes.Add(new AsnEncodedData(SigningCertificateV2Oid, SigningCertificate(certificate)));
        message.ComputeSignature(signer);
        return message.Encode();
    }

    public void Dispose() => certificate.Dispose();

    /// <summary>The attribute that ties a signature to its certificate (RFC 5035).</summary>
    internal static byte[] SigningCertificate(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
        }

        return writer.Encode();
    }

    private static void Create(string file, DateTimeOffset now)
    {
        using var key = RSA.Create(3072);
        var request = new CertificateRequest("CN=TrialTwin installation seal", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        using var created = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(20));
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var draft = Path.Combine(folder.FullName, $"seal.{Environment.ProcessId}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(draft, options))
        {
            writer.Write($"{created.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
        }

        File.Move(draft, file, overwrite: false);
    }
}
