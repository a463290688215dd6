using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Cli.ModelCards;

/// <summary><c>trialtwin model simulate request.json</c>: trajectories of a model card for one patient or a population.</summary>
internal static class ModelSimulateCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/model-request.md)." };
        var command = new Command("simulate", "Trajectories of a model card for one patient or a population.") { request };
        return WorkOptions.Attach(command, (parse, work) => Simulate(parse.GetRequiredValue(request), work));
    }

    private static Outcome Simulate(string path, Work work)
    {
        var file = InputFile.Read(path);
        var request = ModelRequest.Parse(file.Text);
        if (request.Population is { } population)
        {
            request = request with { Population = population with { Seed = work.Seed ?? population.Seed } };
        }

        var study = request.ToStudy(file.Folder);
        var trajectories = ModelSimulation.Simulate(study, work.Threads, work.Cancellation);
        var result = ModelResult.Of(trajectories);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.AddText("results.csv", writer => (request.Output == ModelOutput.Quantiles ? ModelTables.WriteQuantiles : (Action<ModelTrajectories, TextWriter>)ModelTables.WriteTrajectories)(trajectories, writer));
        work.Out?.AddText("individuals.csv", writer => ModelTables.WriteIndividuals(trajectories, writer));
        var written = RunRecord.Finish(work, request.Population?.Seed ?? 0, file.HashesWith(InputFile.FileOrNull(request.Model), request.Individuals));
        return new Outcome(
            [
                $"{result.Title}: {result.Completed} of {result.Patients} patients simulated to the end",
                .. result.Failures.GroupBy(failure => failure.Status).Select(group => $"{group.Key}: {group.Count()} patients, among them {group.First().Patient}"),
                .. written.Select(name => $"written: {name}"),
            ],
            [ObservableTable.Of(result)],
            new { result.Model, result.Patients, result.Completed, Failures = result.Failures.Count, result.Observables, Files = written },
            result.Completed > 0 ? ExitCode.Done : ExitCode.Failed);
    }
}
