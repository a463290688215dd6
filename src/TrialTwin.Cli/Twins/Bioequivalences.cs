using System.Globalization;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Twins.Bioequivalence;

namespace TrialTwin.Cli.Twins;

/// <summary>Two formulations of a compound in the same virtual individuals (docs/formats/bioequivalence-request.md).</summary>
internal static class Bioequivalences
{
    public static Outcome Simulate(InputFile file, Work work)
    {
        var request = BioequivalenceRequest.Parse(file.Text);
        request = request with { Seed = work.Seed ?? request.Seed };
        var outcome = BioequivalenceSimulation.Simulate(request.ToStudy(file.Folder, work.Seed, work.Cancellation), work.Threads, work.Progress, work.Cancellation);
        var result = BioequivalenceResult.Of(outcome);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.AddText("results.csv", writer => BioequivalenceTables.WriteFigures(result, writer));
        work.Out?.AddText("individuals.csv", writer => BioequivalenceTables.WritePairs(outcome, writer));
        if (request.Trials is not null)
        {
            work.Out?.AddText("trials.csv", writer => BioequivalenceTables.WriteTrials(outcome, writer));
        }

        var written = RunRecord.Finish(work, request.Seed, file.HashesWith(InputFile.FileOrNull(request.Compound), request.PopulationFile));
        return new Outcome(
            [
                $"{result.Test.Label} against {result.Reference.Label}, {result.Compound}: {result.Twins} twins on both, {result.Failures} failed",
                .. result.CutShort > 0 ? [$"warning: in {result.CutShort} twins more than a fifth of the area lies beyond the end; lengthen hours"] : Array.Empty<string>(),
            ],
            result.Figures.Count == 0 ? [] : [Table(result)],
            new { request.Seed, result.Twins, result.Failures, result.CutShort, result.Figures, result.TrialsWithinBoth, Files = written },
            result.Figures.Count > 0 ? ExitCode.Done : ExitCode.Failed);
    }

    private static ResultTable Table(BioequivalenceResult result) => new(
        "bioequivalence",
        "Test over reference",
        string.Create(CultureInfo.InvariantCulture, $"Ratio of geometric means with 90 % interval; limits {result.Limits.Lower} to {result.Limits.Upper}. Twins have no spread between occasions; trials have the one of the request."),
        [new("quantity"), new("paired twins"), new("within limits"), new("twins' own ratios, 5 to 95 %"), new("a trial (medians)"), new("trials within limits", "%")],
        [
            .. result.Figures.Select(figure => new TableRow(
            [
                figure.Quantity,
                Interval(figure.Twins.Ratio, figure.Twins.Lower90, figure.Twins.Upper90),
                figure.TwinsWithin ? "yes" : "no",
                $"{Text(figure.IndividualP05)} to {Text(figure.IndividualP95)}",
                figure.TrialRatio is { } ratio ? Interval(ratio, figure.TrialLower90!.Value, figure.TrialUpper90!.Value) : string.Empty,
                figure.TrialsWithin is { } share ? new TableCell($"{100 * share.Value:F1} (SE {100 * share.StandardError:F1})", 100 * share.Value) : string.Empty,
            ])),
        ]);

    private static string Interval(double ratio, double lower, double upper) => $"{Text(ratio)} ({Text(lower)} to {Text(upper)})";

    private static string Text(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
