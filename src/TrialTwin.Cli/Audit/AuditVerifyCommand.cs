using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Serving;
using TrialTwin.Studies;
using TrialTwin.Studies.Audit;

namespace TrialTwin.Cli.Audit;

/// <summary><c>trialtwin audit verify</c>: walks the hash chain and names the first broken record.</summary>
internal static class AuditVerifyCommand
{
    public static Command Create()
    {
        var data = DataOption.Create();
        var command = new Command("verify", "Checks the whole record against its audit trail and names the first broken row; changes nothing.") { data };
        return CommandAction.Attach(command, (parse, cancellation) => VerifyAsync(DataOption.Existing(parse.GetRequiredValue(data)), cancellation));
    }

    private static async Task<Outcome> VerifyAsync(StudiesOptions options, CancellationToken cancellation)
    {
        await using var services = new ServiceCollection().AddTrialTwinStudies(options).BuildServiceProvider();
        var found = await services.GetRequiredService<AuditTrail>().VerifyAsync(cancellation);
        return new Outcome(
            found.IsIntact
                ? [$"The audit trail is intact: {found.EntriesChecked} entries, head {found.Head.Hash}"]
                : ["The record is not as it was written:", .. found.Findings.Select(finding => $"  {finding}"), $"Entries intact before that: {found.EntriesChecked}"],
            [],
            found,
            found.IsIntact ? ExitCode.Done : ExitCode.Failed);
    }
}
