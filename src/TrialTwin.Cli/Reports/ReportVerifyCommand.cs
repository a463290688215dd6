using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Serving;
using TrialTwin.Reports.Verification;
using TrialTwin.Studies;
using TrialTwin.Studies.Audit;

namespace TrialTwin.Cli.Reports;

/// <summary><c>trialtwin report verify FILE.pdf</c>: checks signature, hashes and audit head, on request against a database.</summary>
internal static class ReportVerifyCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A report's PDF." };
        var data = new Option<string?>("--data") { Description = "Folder of a server's database, to look the report's audit head up in its trail." };
        var command = new Command("verify", "Checks a report's signature, attached files, hashes and audit head.") { file, data };
        return CommandAction.Attach(command, (parse, cancellation) => VerifyAsync(parse.GetRequiredValue(file), parse.GetValue(data), cancellation));
    }

    private static async Task<Outcome> VerifyAsync(string path, string? data, CancellationToken cancellation)
    {
        var pdf = InputFile.ReadBytes(path);
        var trail = data is null ? null : await HashesAsync(DataOption.Existing(data), cancellation);
        var found = ReportVerifier.Verify(pdf, trail is null ? null : trail.Contains);
        return new Outcome(
            [
                found.IsValid ? $"{path} is as it was sealed." : $"{path} is NOT as it was sealed:",
                .. found.Checks.Select(check => $"  {(check.Passed ? "ok    " : "FAILED")} {check.Name}: {check.Reason}"),
            ],
            [],
            found,
            found.IsValid ? ExitCode.Done : ExitCode.Failed);
    }

    private static async Task<HashSet<string>> HashesAsync(StudiesOptions options, CancellationToken cancellation)
    {
        await using var services = new ServiceCollection().AddTrialTwinStudies(options).BuildServiceProvider();
        var entries = await services.GetRequiredService<AuditTrail>().ListAsync(new AuditQuery(), cancellation);
        return [.. entries.Select(entry => entry.Hash)];
    }
}
