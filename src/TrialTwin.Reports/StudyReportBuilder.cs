using System.Globalization;
using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Pdf;
using TrialTwin.Reports.Sections;
using TrialTwin.Studies;
using TrialTwin.Studies.Reports;

namespace TrialTwin.Reports;

/// <summary>Builds the report of a run that the record keeps.</summary>
public sealed class StudyReportBuilder(StudiesOptions options, TimeProvider time) : IReportBuilder
{
    public async Task<ReportArtefacts> BuildAsync(ReportRequest request, string folder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var seal = InstallationSeal.Open(options.DataDirectory, time);
        var input = new ReportInput(request.Result, request.Revision.Protocol, Context(request));
        var replicates = await HeadlineReplicates.CreateAsync(input, cancellation);
        var files = await new ReportWriter(seal).WriteAsync(input, replicates, folder, cancellation);
        return new ReportArtefacts(files.Html, files.Pdf, files.Bundle, files.Message);
    }

    private static ReportContext Context(ReportRequest request)
    {
        var run = request.Run;
        return new ReportContext(
            run.StudyId,
            run.RevisionNumber.ToString(CultureInfo.InvariantCulture),
            IsDraft: request.Signature is null,
            request.RequestedBy,
            request.RequestedAt,
            [
                new("Report", request.ReportId),
                new("Run", run.Id),
                new("Run made with", $"TrialTwin {run.SoftwareVersion ?? "of unknown version"} on {run.Platform ?? "an unknown platform"}"),
                .. ReportEnvironment.Current(),
            ],
            [
                $"./trialtwin study run protocol.json --seed {run.Seed} --out out",
                "./trialtwin report verify report.pdf",
            ],
            new AuditExtract(
                request.AuditHead.Hash,
                request.AuditHead.Sequence,
                [.. request.Audit.Select(entry => new AuditExtractEntry(
                    entry.Sequence, entry.At, entry.ActorName, entry.Action, entry.Subject, entry.Reason ?? string.Empty, entry.Hash))]),
            request.Origin,
            request.Signature is { } signature ? new SignatureStatement(signature.SignerName, signature.Meaning) : null);
    }
}
