using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Reports.Verification;

namespace TrialTwin.Cli.Reports;

/// <summary><c>trialtwin report verify FILE.pdf</c>: checks signature, hashes and audit head from the file alone.</summary>
internal static class ReportVerifyCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A report's PDF." };
        var command = new Command("verify", "Checks a report's signature, attached files, hashes and audit head.") { file };
        return CommandAction.Attach(command, (parse, _) => Task.FromResult(Verify(parse.GetRequiredValue(file))));
    }

    private static Outcome Verify(string path)
    {
        var found = ReportVerifier.Verify(InputFile.ReadBytes(path));
        return new Outcome(
            [
                found.IsValid ? $"{path} is as it was sealed." : $"{path} is NOT as it was sealed:",
                .. found.Checks.Select(check => $"  {(check.Passed ? "ok    " : "FAILED")} {check.Name}: {check.Reason}"),
            ],
            [],
            found,
            found.IsValid ? ExitCode.Done : ExitCode.Failed);
    }
}
