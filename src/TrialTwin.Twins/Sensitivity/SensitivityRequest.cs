using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Exposure;
using TrialTwin.Twins.Pharmacokinetics;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Sensitivity;

/// <summary>What <c>trialtwin twin simulate</c> reads to move inputs one at a time. The form is described in docs/formats/sensitivity-request.md.</summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Compound">Compound of the library, or a file ending in .json beside the request.</param>
/// <param name="Doses">Doses, at least one.</param>
/// <param name="Hours">Length, h.</param>
/// <param name="Ranges">Inputs and how far they are moved.</param>
/// <param name="Individual">Typical person; null for the reference man.</param>
public sealed record SensitivityRequest(
    string Schema, string Compound, IReadOnlyList<DoseEvent> Doses, double Hours, IReadOnlyList<SensitivityRange> Ranges, RequestedIndividual? Individual = null)
{
    /// <summary>The schema that a request names.</summary>
    public const string CurrentSchema = "trialtwin/sensitivity-request/1";

    /// <summary>A request from its text.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static SensitivityRequest Parse(string text) => DocumentReader.Read<SensitivityRequest>(text, "sensitivity-request");

    /// <summary>Everything there is to simulate.</summary>
    /// <param name="folder">Folder of the request, for files beside it.</param>
    /// <exception cref="BadInputException">A file is absent, an input is not there or an end is not allowed; all faults are told.</exception>
    public SensitivityStudy ToStudy(string folder)
    {
        var text = CompoundText.Read(folder, Compound, "compound");
        var compound = text.ToCompound();
        var exposure = new ExposureRequest(ExposureRequest.CurrentSchema, Compound, [new ExposureRegimen("dose", Doses)], Hours);
        var problems = new List<Problem>(ExposureRequestProblems.Of(exposure).Concat(ExposureRequestProblems.OfOralDoses(exposure, compound, []))
            .Select(problem => problem with { Path = problem.Path.Replace("regimens[0].", "", StringComparison.Ordinal) }));
        var man = Disposition.ReferenceMan(ReferencePhysiology.Load());
        var person = Individual ?? new RequestedIndividual(man.AgeYears, man.Sex, man.HeightCm, man.WeightKg);
        var inputs = new SensitivityInputs(text, person, problems);
        var settings = new SensitivitySettings(exposure.Regimens[0], Hours);
        if (inputs.Study(settings, null, 0, "individual") is not { } start)
        {
            throw new BadInputException(problems);
        }

        var varied = Ranges.Select((range, r) => Varied(inputs, settings, range, $"ranges[{r}]")).ToList();
        foreach (var twice in Ranges.GroupBy(range => range.Input).Where(group => group.Count() > 1))
        {
            problems.Add(new Problem("ranges", $"move {twice.Key} twice.", "Give every input one range."));
        }

        return problems.Count == 0 ? new SensitivityStudy(compound.Name, start, [.. varied.OfType<VariedInput>()]) : throw new BadInputException(problems);
    }

    private static VariedInput? Varied(SensitivityInputs inputs, SensitivitySettings settings, SensitivityRange range, string field)
    {
        if (inputs.Find(range, field) is not { } found)
        {
            return null;
        }

        var (low, high) = (inputs.Study(settings, range.Input, range.Low, $"{field}.low"), inputs.Study(settings, range.Input, range.High, $"{field}.high"));
        return low is null || high is null ? null : new VariedInput(range, found.Unit, found.Value, low, high);
    }
}
