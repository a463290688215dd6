using System.CommandLine;
using TrialTwin.Cli.Audit;
using TrialTwin.Cli.Protocols;
using TrialTwin.Cli.Serving;
using TrialTwin.Cli.Trials;

namespace TrialTwin.Cli;

/// <summary>Every command; the noun names the folder that holds it.</summary>
public static class CommandTree
{
    public static RootCommand Build() =>
        new("TrialTwin simulates clinical trials with virtual patients and says how many control patients can be saved, with honest errors.")
        {
            ServeCommand.Create(),
            new Command("trial", "Simulated trials.") { TrialSimulateCommand.Create() },
            new Command("audit", "The audit trail.") { AuditVerifyCommand.Create() },
            new Command("protocol", "Protocol files.") { ProtocolCheckCommand.Create() },
        };
}
