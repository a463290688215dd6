using System.Globalization;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>Reads the CSV that <see cref="PopulationTable"/> writes, or one that a user made in its columns.</summary>
public sealed class PopulationFile
{
    private const int ProblemsShown = 20;
    private const double LargestNumber = 1e6;

    private readonly string file;
    private readonly List<string> header;
    private readonly List<Problem> problems = [];

    private PopulationFile(string file, List<string> header)
    {
        this.file = file;
        this.header = header;
    }

    /// <summary>The individuals, in the order of the rows.</summary>
    /// <exception cref="BadInputException">Absent, without a needed column, without rows, or with values out of range.</exception>
    public static IReadOnlyList<VirtualIndividual> Read(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            throw new BadInputException("populationFile", $"names {file}, which is not beside the request.", "Name the results.csv of trialtwin population generate.");
        }

        var lines = File.ReadAllLines(path);
        var heads = lines.Length == 0 ? [] : lines[0].TrimStart('\uFEFF').Split(',').Select(name => name.Trim()).ToList();
        var missing = PopulationTable.NeededColumns().Where(column => !heads.Contains(column)).ToList();
        if (missing.Count > 0)
        {
            throw new BadInputException(
                $"{file}:1", $"lacks {string.Join(", ", missing)}.",
                "Give the results.csv of trialtwin population generate; a plain list of people goes into population with source listed.");
        }

        var reader = new PopulationFile(file, heads);
        var people = new List<VirtualIndividual>();
        for (var l = 1; l < lines.Length; l++)
        {
            if (lines[l].Length > 0)
            {
                people.Add(reader.Row(lines[l].Split(','), people.Count, l + 1));
            }
        }

        if (people.Count is 0 or > PopulationGeneration.LargestSize)
        {
            reader.problems.Add(new Problem(file, $"holds {people.Count} individuals.", $"Allowed: 1 to {PopulationGeneration.LargestSize} rows after the header."));
        }

        return reader.problems.Count == 0 ? people : throw new BadInputException([.. reader.problems.Take(ProblemsShown)]);
    }

    private VirtualIndividual Row(string[] fields, int index, int line)
    {
        string Field(string column) => header.IndexOf(column) < fields.Length ? fields[header.IndexOf(column)].Trim() : "";
        double Number(string column, double least, double most)
        {
            var text = Field(column);
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            {
                return value;
            }

            problems.Add(new Problem($"{file}:{line} {column}", $"is \"{text}\".", $"Allowed: {least} to {most}."));
            return 1;
        }

        double Positive(string column) => Number(column, 1e-9, LargestNumber);
        var sex = Field("sex");
        if (sex is not ("female" or "male"))
        {
            problems.Add(new Problem($"{file}:{line} sex", $"is \"{sex}\".", "Allowed: female or male."));
        }

        var person = new Individual(
            Number("ageYears", 0, 110), sex == "male" ? Sex.Male : Sex.Female, Number("heightCm", 25, 250), Number("weightKg", 0.4, 400));
        return new VirtualIndividual(
            index,
            person,
            Positive("postmenstrualAgeWeeks"),
            Number("haematocrit", 0.05, 0.8),
            Number("gfrMlPerMin", 0, 1000),
            Positive("bloodVolumeL"),
            [.. PopulationTable.VolumeColumns.Select(Positive)],
            [.. PopulationTable.FlowColumns.Select(Positive)],
            Positive("functionalLiverVolumeL"),
            [.. PopulationTable.EnzymeColumns.Select((column, e) => new EnzymeLevel((Enzyme)e, Number(column, 0, LargestNumber), null))],
            Number("albuminRelative", 0, 10),
            Number("alphaGlycoproteinFactor", 0, 10),
            Number("fractionUnboundFactor", 0, 100),
            Number("gastricEmptyingTimeFactor", 0.01, 100));
    }
}
