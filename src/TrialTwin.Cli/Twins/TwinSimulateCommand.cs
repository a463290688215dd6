using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins;
using TrialTwin.Twins.Bioequivalence;
using TrialTwin.Twins.Exposure;
using TrialTwin.Twins.Requests;
using TrialTwin.Twins.Sensitivity;

namespace TrialTwin.Cli.Twins;

/// <summary><c>trialtwin twin simulate request.json</c>: exposure and effect of mechanistic twins; the request's schema says of what.</summary>
internal static class TwinSimulateCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/exposure-request.md, bioequivalence-request.md, sensitivity-request.md or twin-request.md)." };
        var command = new Command("simulate", "Exposure, interactions, bioequivalence, sensitivity and effect by the whole-body model.") { request };
        return WorkOptions.Attach(command, (parse, work) => Simulate(InputFile.Read(parse.GetRequiredValue(request)), work));
    }

    private static Outcome Simulate(InputFile file, Work work) => DocumentReader.KindOf(
        file.Text, TwinRequest.CurrentSchema, ExposureRequest.CurrentSchema, BioequivalenceRequest.CurrentSchema, SensitivityRequest.CurrentSchema) switch
    {
        ExposureRequest.CurrentSchema => Exposures.Simulate(file, work),
        BioequivalenceRequest.CurrentSchema => Bioequivalences.Simulate(file, work),
        SensitivityRequest.CurrentSchema => Sensitivities.Simulate(file, work),
        _ => SimulateEffect(file, work),
    };

    private static Outcome SimulateEffect(InputFile file, Work work)
    {
        var request = TwinRequest.Parse(file.Text);
        request = request with { Seed = work.Seed ?? request.Seed };
        var trajectories = TwinSimulation.Simulate(request.ToStudy(file.Folder), work.Progress, work.Cancellation);
        var result = TwinRequestResult.Of(trajectories);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.AddText("results.csv", writer => TwinTables.WriteQuantiles(trajectories, writer));
        work.Out?.AddText("trajectories.csv", writer => TwinTables.WriteTrajectories(trajectories, writer));
        work.Out?.AddText("partitions.csv", writer => TwinTables.WritePartitions(result.PartitionMethods, writer));
        work.Out?.AddText("pharmacokinetics.csv", writer => TwinTables.WritePharmacokinetics(trajectories, writer));
        var written = RunRecord.Finish(work, request.Seed, file.Hashes());
        return new Outcome(
            [
                $"{result.Patients} twins on {result.Compound}, seed {result.Seed}; {result.Failures} individuals without a plausible body",
            ],
            [CheckSummary.Of(result), PartitionSummary.Of(result.PartitionMethods)],
            new { result.Seed, result.Patients, result.Failures, result.PartitionMethods, result.Checks, result.EffectChecks, Files = written });
    }
}
