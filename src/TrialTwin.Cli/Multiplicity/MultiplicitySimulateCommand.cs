using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Trials;
using TrialTwin.Reports.Requests;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Multiplicity;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Cli.Multiplicity;

/// <summary><c>trialtwin multiplicity simulate request.json</c>: power and familywise error of a multiple test.</summary>
internal static class MultiplicitySimulateCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/multiplicity-request.md)." };
        var command = new Command("simulate", "Power and familywise error of a multiple test by simulation.") { request };
        return WorkOptions.Attach(command, (parse, work) => Simulate(InputFile.Read(parse.GetRequiredValue(request)), work));
    }

    private static Outcome Simulate(InputFile file, Work work)
    {
        var request = MultiplicityRequestReader.Read(file.Text, MultiplicityPurpose.Simulate);
        var plan = request.Simulation! with { Plan = request.Simulation!.Plan with { Seed = work.Seed ?? request.Simulation!.Plan.Seed } };
        request = request with { Simulation = plan };
        var result = MultiplicitySimulation.Simulate(request, new RunOptions(work.Threads, work.Progress, work.Cancellation));
        var answer = new SimulationAnswer(
            request.Title,
            plan.Plan,
            result,
            [new("results", MultiplicityTables.Scenarios(request, result)), new("hypotheses", MultiplicityTables.Rejections(request, result))]);
        return SimulationOutcome.Of(answer, file, work);
    }
}
