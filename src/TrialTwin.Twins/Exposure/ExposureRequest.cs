using System.Text.Json;
using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Compounds;

namespace TrialTwin.Twins.Exposure;

/// <summary>
/// What <c>trialtwin twin simulate</c> reads for the exposure to a compound. The form is described in
/// docs/formats/exposure-request.md.
/// </summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Compound">Compound of the library, or a file ending in .json beside the request.</param>
/// <param name="Regimens">Regimens that the same individuals go through.</param>
/// <param name="Hours">Length, h; needed unless there are output times.</param>
/// <param name="OutputEveryHours">Interval of the curves, h; null: a two-hundredth of the length.</param>
/// <param name="OutputTimes">Times of the curves, h, in place of the interval.</param>
/// <param name="Individuals">Typical individuals.</param>
/// <param name="Population">A population request, drawn here.</param>
/// <param name="PopulationFile">The CSV of a population, beside the request; without any of the three it is the reference man.</param>
/// <param name="Perpetrators">Other compounds that are taken too.</param>
/// <param name="Target">Window of exposure.</param>
/// <param name="Metabolites">Compounds that the compound's pathways make.</param>
public sealed record ExposureRequest(
    string Schema,
    string Compound,
    IReadOnlyList<ExposureRegimen> Regimens,
    double? Hours = null,
    double? OutputEveryHours = null,
    IReadOnlyList<double>? OutputTimes = null,
    IReadOnlyList<RequestedIndividual>? Individuals = null,
    JsonElement? Population = null,
    string? PopulationFile = null,
    IReadOnlyList<Comedication>? Perpetrators = null,
    ExposureTarget? Target = null,
    IReadOnlyList<Metabolite>? Metabolites = null)
{
    /// <summary>The schema that a request names.</summary>
    public const string CurrentSchema = "trialtwin/exposure-request/1";

    private const int CurvePoints = 200;

    /// <summary>A request from its text.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static ExposureRequest Parse(string text)
    {
        var request = DocumentReader.Read<ExposureRequest>(text, "exposure-request");
        var problems = ExposureRequestProblems.Of(request);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>What to simulate, with compounds and people read or drawn.</summary>
    /// <param name="folder">Folder of the request, for files beside it.</param>
    /// <param name="seed">Seed that replaces the population's; null keeps it.</param>
    /// <param name="cancellation">Ends the drawing of people.</param>
    /// <exception cref="BadInputException">A file is absent or has faults, or a dose does not fit its compound.</exception>
    public ExposureStudy ToStudy(string folder, ulong? seed, CancellationToken cancellation)
    {
        var compound = CompoundText.Read(folder, Compound, "compound").ToCompound();
        var perpetrators = (Perpetrators ?? []).Select((one, p) => (CompoundText.Read(folder, one.Compound, $"perpetrators[{p}].compound").ToCompound(), one.Doses)).ToList();
        var metabolites = (Metabolites ?? []).Select((one, m) => new FormedCompound(CompoundText.Read(folder, one.Compound, $"metabolites[{m}].compound").ToCompound(), one.Enzyme, one.Share)).ToList();
        List<Problem> problems =
        [
            .. ExposureRequestProblems.OfOralDoses(this, compound, [.. perpetrators.Select(one => one.Item1)]), .. ExposureRequestProblems.OfMetabolites(compound, metabolites),
        ];
        if (problems.Count > 0)
        {
            throw new BadInputException(problems);
        }

        var every = OutputTimes is null ? OutputEveryHours ?? (Hours!.Value / CurvePoints) : (double?)null;
        IReadOnlyList<double> times = OutputTimes ?? [.. Enumerable.Range(0, (int)Math.Floor((Hours!.Value / every!.Value) + 1e-9) + 1).Select(i => i * every.Value)];
        if (Hours is { } end && times[^1] < end - 1e-9)
        {
            times = [.. times, end];
        }

        return new ExposureStudy(compound, Regimens, perpetrators, ExposurePeople.Of(this, folder, seed, cancellation), times, every, Target) { Metabolites = metabolites };
    }
}
