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
        var summary = Summarise(study, work);
        var result = ModelResult.Of(summary);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        if (request.Output == ModelOutput.Quantiles)
        {
            work.Out?.AddText("results.csv", writer => ModelTables.WriteQuantiles(summary, writer));
        }

        work.Out?.AddText("individuals.csv", writer => ModelTables.WriteIndividuals(study, writer));
        var written = RunRecord.Finish(work, request.Population?.Seed ?? 0, file.HashesWith(InputFile.FileOrNull(request.Model), request.Individuals));
        return new Outcome(
            [
                $"{result.Title}: {result.Completed} of {result.Patients} patients simulated to the end",
                .. result.Failures.GroupBy(failure => failure.Status).Select(group => $"{group.Key}: {group.Count()} patients, among them {group.First().Patient}"),
            ],
            [ObservableTable.Of(result)],
            new { result.Model, result.Patients, result.Completed, Failures = result.Failures.Count, result.Observables, Files = written },
            result.Completed > 0 ? ExitCode.Done : ExitCode.Failed);
    }

    /// <summary>Simulates, and writes the courses while they pass if they are asked for.</summary>
    private static ModelSummary Summarise(ModelStudy study, Work work)
    {
        var courses = ModelSimulation.Stream(study, work.Threads, work.Cancellation);
        if (work.Out is null || study.Request.Output == ModelOutput.Quantiles)
        {
            return ModelSummary.Of(study, courses);
        }

        ModelSummary? summary = null;
        work.Out.AddText("results.csv", writer => summary = ModelSummary.Of(study, ModelTables.WriteTrajectories(study, courses, writer)));
        return summary!;
    }
}
