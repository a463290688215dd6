using System.Globalization;
using System.Text.Json;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.Exposure;
using TrialTwin.Twins.Requests;

namespace TrialTwin.Cli.Twins;

/// <summary>Exposure to a compound by route, regimen and population (docs/formats/exposure-request.md).</summary>
internal static class Exposures
{
    public static Outcome Simulate(InputFile file, Work work)
    {
        var request = ExposureRequest.Parse(file.Text);
        var study = request.ToStudy(file.Folder, work.Seed, work.Cancellation);
        var exposures = new ExposureSimulation(study, work.Threads).Simulate(work.Progress, work.Cancellation);
        var result = ExposureResult.Of(study, exposures);
        var ratios = InteractionRatio.Of(exposures);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        Add("results.csv", writer => ExposureTables.WriteQuantiles(exposures, writer));
        Add("trajectories.csv", writer => ExposureTables.WriteTrajectories(exposures, writer));
        Add("pharmacokinetics.csv", writer => ExposureTables.WriteFigures(exposures, writer));
        Add("mass-balance.csv", writer => ExposureTables.WriteBalance(exposures, study.Pathways(), writer));
        Add("partitions.csv", writer => TwinTables.WritePartitions(result.PartitionMethods, writer));
        if (ratios.Count > 0)
        {
            Add("ratios.csv", writer => ExposureTables.WriteRatios(ratios, writer));
        }

        if (study.Metabolites.Count > 0)
        {
            Add("metabolites.csv", writer => ExposureTables.WriteMetabolites(exposures, writer));
            Add("metabolite-trajectories.csv", writer => ExposureTables.WriteMetaboliteTrajectories(exposures, writer));
        }

        var seed = work.Seed ?? (request.Population is { ValueKind: JsonValueKind.Object } population ? population.GetProperty("seed").GetUInt64() : 0);
        var written = RunRecord.Finish(work, seed, file.HashesWith(
        [
            InputFile.FileOrNull(request.Compound), request.PopulationFile,
            .. (request.Perpetrators ?? []).Select(one => one.Compound).Concat((request.Metabolites ?? []).Select(one => one.Compound)).Select(InputFile.FileOrNull),
        ]));
        var failures = result.Regimens.Sum(regimen => regimen.Failures);
        return new Outcome(
            [
                $"{study.Individuals.Count} individuals on {result.Compound}, {request.Regimens.Count} regimens; {failures} courses failed",
                .. result.Regimens.Where(regimen => regimen.SteadyShare < 1).Select(regimen => string.Create(
                    CultureInfo.InvariantCulture, $"warning: {regimen.Label}, {regimen.Condition}: {100 * (1 - regimen.SteadyShare!.Value):F0} % of the individuals are not at steady state (area of the last dosing interval within 1 % of the one before)")),
            ],
            [.. ExposureSummary.Of(result), PartitionSummary.Of(result.PartitionMethods)],
            new { Seed = seed, Individuals = study.Individuals.Count, Failures = failures, result.Regimens, result.Interactions, Files = written },
            failures < study.Individuals.Count * result.Regimens.Count ? ExitCode.Done : ExitCode.Failed);

        void Add(string name, Action<TextWriter> write) => work.Out?.AddText(name, write);
    }
}
