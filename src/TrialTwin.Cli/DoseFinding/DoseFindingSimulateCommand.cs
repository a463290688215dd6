using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Trials;
using TrialTwin.Reports.Requests;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.DoseFinding.Escalation;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Cli.DoseFinding;

/// <summary><c>trialtwin dose-finding simulate request.json</c>: dose-escalation trials by BOIN or the continual reassessment method.</summary>
internal static class DoseFindingSimulateCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/escalation-request.md)." };
        var command = new Command("simulate", "Operating characteristics of dose escalation by BOIN or the continual reassessment method.") { request };
        return WorkOptions.Attach(command, (parse, work) => Simulate(InputFile.Read(parse.GetRequiredValue(request)), work));
    }

    private static Outcome Simulate(InputFile file, Work work)
    {
        var request = EscalationRequestReader.Read(file.Text, EscalationPurpose.Simulate);
        var plan = request.Simulation! with { Seed = work.Seed ?? request.Simulation!.Seed };
        request = request with { Simulation = plan };
        var result = EscalationSimulation.Simulate(request, new RunOptions(work.Threads, work.Progress, work.Cancellation));
        AnswerTable[] decisions = result.Decisions.Count > 0 ? [new("decisions", EscalationTables.Decisions(result.Decisions))] : [];
        var answer = new SimulationAnswer(
            request.Title,
            plan,
            result,
            [new("results", EscalationTables.Scenarios(request, result)), new("doses", EscalationTables.Doses(request, result)), .. decisions]);
        return SimulationOutcome.Of(answer, file, work);
    }
}
