using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Pdf;
using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Reports.Verification;

namespace TrialTwin.Reports.Tests.Pdf;

public sealed class SealedPdfTests : IDisposable
{
    private static readonly PdfDetails Details =
        new("Title – with a dash", "Ada Lovelace", "TrialTwin test", SampleReport.Created, "TrialTwin installation seal", "Sealed against change");

    private readonly string data = Directory.CreateTempSubdirectory("trialtwin-seal-").FullName;

    public void Dispose() => Directory.Delete(data, recursive: true);

    [Fact]
    [Trait("Requirement", "REQ-REP-6")]
    public void PdfFile_PrintedForm_KnowsPagesAndDestinations()
    {
        var file = new PdfFile(TinyPdf.Create());

        Assert.Equal([2, 3], file.Pages());
        Assert.Equal(1, file.Destinations()["summary"]);
        Assert.Equal(2, file.Destinations()["audit"]);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-8")]
    public void Create_Attachments_ComeOutAsTheyWentIn()
    {
        var sealedPdf = Seal();

        var files = PdfAttachments.Read(new PdfFile(sealedPdf));

        Assert.Equal(ReportBundle.Contents.Select(file => file.Key).Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(ReportBundle.Build(SampleReport.Input, SampleReport.Replicates)[0].Content, files[ReportBundle.ProtocolFile]);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-7")]
    public void Create_EqualInput_GivesEqualBytes()
    {
        Assert.Equal(Seal(), Seal());
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-9")]
    public void Verify_EverySingleByteChanged_FailsEachTime()
    {
        var file = Small();
        Assert.Equal(string.Empty, SignatureFault(file));
        var unseen = new List<int>();
        for (var i = 0; i < file.Length; i++)
        {
            file[i] ^= 0x20;
            if (SignatureFault(file).Length == 0)
            {
                unseen.Add(i);
            }

            file[i] ^= 0x20;
            file[i] ^= 0x01;
            if (SignatureFault(file).Length == 0)
            {
                unseen.Add(i);
            }

            file[i] ^= 0x01;
        }

        Assert.Empty(unseen);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [Trait("Requirement", "REQ-REP-9")]
    public void Verify_AppendedOrCutOff_Fails(string appended)
    {
        var file = Small();
        byte[] changed = appended.Length > 0 ? [.. file, .. "x"u8] : file[..^1];

        Assert.NotEqual(string.Empty, SignatureFault(changed));
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-9")]
    public void Verify_NotAPdf_FailsWithoutACrash()
    {
        var verification = ReportVerifier.Verify("no pdf"u8.ToArray());

        Assert.False(verification.IsValid);
        Assert.Null(verification.SealFingerprint);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-10")]
    public void Verify_AuditHeadUnknownToTheDatabase_Fails()
    {
        var file = Seal();

        Assert.True(ReportVerifier.Verify(file, hash => hash == SampleReport.AuditHead).IsValid);
        Assert.False(ReportVerifier.Verify(file, _ => false).IsValid);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-7")]
    public void InstallationSeal_SecondOpening_IsTheSameKeyAndPrivate()
    {
        using var first = InstallationSeal.Open(data, TimeProvider.System);
        using var second = InstallationSeal.Open(data, TimeProvider.System);

        Assert.Equal(first.Fingerprint, second.Fingerprint);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(data, "seal", "seal.pem")));
        }
    }

    private static string SignatureFault(byte[] pdf)
    {
        try
        {
            SealSignature.Check(pdf);
            return string.Empty;
        }
        catch (Exception fault)
        {
            return fault.Message + ".";
        }
    }

    private byte[] Seal()
    {
        using var seal = InstallationSeal.Open(data, TimeProvider.System);
        return SealedPdf.Create(TinyPdf.Create(), Details, ReportBundle.Build(SampleReport.Input, SampleReport.Replicates), seal);
    }

    private byte[] Small()
    {
        using var seal = InstallationSeal.Open(data, TimeProvider.System);
        return SealedPdf.Create(TinyPdf.Create(), Details, [new BundleFile("a.json", "application/json", "{}"u8.ToArray())], seal);
    }
}
