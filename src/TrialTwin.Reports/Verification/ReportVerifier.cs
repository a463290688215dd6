using System.Text;
using System.Text.Json;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Pdf;
using TrialTwin.Reports.Requests;
using TrialTwin.Reports.Sections;
using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports.Verification;

/// <summary>
/// Checks a sealed report from the file alone: signature, attachments, hashes, head of the audit trail. A file changed by
/// one byte anywhere fails.
/// </summary>
public static class ReportVerifier
{
    /// <summary>Checks a report.</summary>
    /// <param name="pdf">The file's bytes.</param>
    /// <param name="isInAuditTrail">Tells whether a hash is in a database's audit trail; null without a database.</param>
    public static ReportVerification Verify(byte[] pdf, Func<string, bool>? isInAuditTrail = null)
    {
        var checks = new List<VerificationCheck>();
        string? fingerprint = null;
        Check(checks, "signature", () =>
        {
            fingerprint = SealSignature.Check(pdf);
            return $"valid over the whole file; certificate SHA-256 {fingerprint}";
        });
        IReadOnlyDictionary<string, byte[]> files = new Dictionary<string, byte[]>();
        Check(checks, "attachments", () =>
        {
            files = PdfAttachments.Read(new PdfFile(pdf));
            return $"{files.Count} files: {string.Join(", ", files.Keys)}";
        });
        if (IsOfARequest(files))
        {
            Check(checks, "manifest", () => Manifest(files, Read<RequestManifest>(files, BundleManifest.FileName).Files));
            Check(checks, "run record", () => RunRecord(files));
        }
        else
        {
            Check(checks, "manifest", () => Manifest(files));
            Check(checks, "result hash", () => Result(files));
            Check(checks, "protocol hash", () => Protocol(files));
            Check(checks, "audit head", () => AuditHead(files, isInAuditTrail));
        }

        return new ReportVerification(checks, fingerprint);
    }

    /// <summary>A damaged file may break any reader anywhere; whatever happens is that check's failure.</summary>
    private static void Check(List<VerificationCheck> checks, string name, Func<string> check)
    {
        try
        {
            checks.Add(new VerificationCheck(name, true, check()));
        }
#pragma warning disable CA1031 // See above: nothing that a broken file provokes may escape as a crash.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            checks.Add(new VerificationCheck(name, false, fault.Message));
        }
    }

    private static string Manifest(IReadOnlyDictionary<string, byte[]> files)
    {
        var manifest = Read<BundleManifest>(files, BundleManifest.FileName);
        Require(manifest.Schema == BundleManifest.CurrentSchema, $"Schema {manifest.Schema} is not {BundleManifest.CurrentSchema}.");
        return Manifest(files, manifest.Files);
    }

    private static bool IsOfARequest(IReadOnlyDictionary<string, byte[]> files) =>
        files.TryGetValue(BundleManifest.FileName, out var manifest)
        && Encoding.UTF8.GetString(manifest).Contains($"\"{RequestManifest.CurrentSchema}\"", StringComparison.Ordinal);

    private static string Manifest(IReadOnlyDictionary<string, byte[]> files, IReadOnlyList<BundleManifestEntry> entries)
    {
        foreach (var entry in entries)
        {
            Require(files.TryGetValue(entry.File, out var content), $"{entry.File} is listed and not attached.");
            var hash = CanonicalJson.Sha256Hex(content!);
            Require(hash == entry.Sha256, $"{entry.File} has SHA-256 {hash}, the manifest says {entry.Sha256}.");
        }

        var listed = entries.Select(entry => entry.File).Append(BundleManifest.FileName);
        Require(files.Keys.All(listed.Contains), "A file is attached that the manifest does not list.");
        return $"{entries.Count} files agree with their hashes";
    }

    /// <summary>The run record names each result with its hash; those attached must be these.</summary>
    private static string RunRecord(IReadOnlyDictionary<string, byte[]> files)
    {
        Require(files.ContainsKey("run.json"), "run.json is not attached.");
        using var record = JsonDocument.Parse(files["run.json"]);
        var results = record.RootElement.GetProperty("results").EnumerateObject().Where(result => files.ContainsKey(result.Name)).ToList();
        foreach (var result in results)
        {
            var hash = CanonicalJson.Sha256Hex(files[result.Name]);
            Require(hash == result.Value.GetString(), $"{result.Name} has SHA-256 {hash}, the run record says {result.Value.GetString()}.");
        }

        return $"{results.Count} results are those of the run recorded";
    }

    private static string Result(IReadOnlyDictionary<string, byte[]> files)
    {
        var manifest = Read<BundleManifest>(files, BundleManifest.FileName);
        var result = Read<StudyResult>(files, ReportBundle.ResultsFile);
        var computed = result.ComputeHash();
        Require(computed == result.ResultHash, $"The result's content has SHA-256 {computed}, it says {result.ResultHash}.");
        Require(result.ResultHash == manifest.ResultHash, $"The manifest says {manifest.ResultHash}, the result {result.ResultHash}.");
        return computed;
    }

    private static string Protocol(IReadOnlyDictionary<string, byte[]> files)
    {
        var computed = CanonicalJson.HashOf(Read<Protocol>(files, ReportBundle.ProtocolFile));
        var result = Read<StudyResult>(files, ReportBundle.ResultsFile);
        Require(computed == result.ProtocolHash, $"The protocol has SHA-256 {computed}, the result was found with {result.ProtocolHash}.");
        return computed;
    }

    private static string AuditHead(IReadOnlyDictionary<string, byte[]> files, Func<string, bool>? isInAuditTrail)
    {
        var manifest = Read<BundleManifest>(files, BundleManifest.FileName);
        if (manifest.AuditHead is not { } head)
        {
            return "none: the report was built from files, without a database";
        }

        var extract = Read<AuditExtract>(files, ReportBundle.AuditFile);
        Require(extract.HeadHash == head, $"The extract says {extract.HeadHash}, the manifest {head}.");
        Require(isInAuditTrail?.Invoke(head) ?? true, $"{head} is not in the audit trail of the database given.");
        return isInAuditTrail is null ? $"{head}; no database was given to look it up" : $"{head}, found in the audit trail";
    }

    private static T Read<T>(IReadOnlyDictionary<string, byte[]> files, string name)
    {
        Require(files.ContainsKey(name), $"{name} is not attached.");
        return CanonicalJson.Read<T>(Encoding.UTF8.GetString(files[name]));
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidDataException(otherwise);
        }
    }
}
