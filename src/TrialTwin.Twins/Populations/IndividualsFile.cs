using System.Globalization;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>A user's CSV of people: columns ageYears, sex, heightCm, weightKg in any order, others are passed over.</summary>
public static class IndividualsFile
{
    private const int ProblemsShown = 20;
    private static readonly string[] Columns = ["ageYears", "sex", "heightCm", "weightKg"];

    /// <summary>The people, in the order of the rows.</summary>
    /// <exception cref="BadInputException">Absent, without a needed column, without rows, or with values out of range.</exception>
    public static IReadOnlyList<Individual> Read(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            throw new BadInputException("file", $"names {file}, which is not beside the request.", "Name an existing CSV file.");
        }

        var lines = File.ReadAllLines(path);
        var header = lines.Length == 0 ? [] : lines[0].TrimStart('\uFEFF').Split(',').Select(name => name.Trim()).ToList();
        var missing = Columns.Where(column => !header.Contains(column)).ToList();
        if (missing.Count > 0)
        {
            throw new BadInputException($"{file}:1", $"lacks {string.Join(", ", missing)}.", $"Give the columns {string.Join(", ", Columns)}.");
        }

        var problems = new List<Problem>();
        var people = new List<Individual>();
        for (var l = 1; l < lines.Length; l++)
        {
            if (lines[l].Length > 0)
            {
                people.Add(Row(lines[l].Split(','), header, $"{file}:{l + 1}", problems));
            }
        }

        if (people.Count is 0 or > PopulationGeneration.LargestSize)
        {
            problems.Add(new Problem(file, $"holds {people.Count} people.", $"Allowed: 1 to {PopulationGeneration.LargestSize} rows after the header."));
        }

        return problems.Count == 0 ? people : throw new BadInputException([.. problems.Take(ProblemsShown)]);
    }

    private static Individual Row(string[] fields, List<string> header, string place, List<Problem> problems)
    {
        string Field(string column) => header.IndexOf(column) < fields.Length ? fields[header.IndexOf(column)].Trim() : "";
        double Number(string column, double least, double most)
        {
            var text = Field(column);
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            {
                return value;
            }

            problems.Add(new Problem($"{place} {column}", $"is \"{text}\".", $"Allowed: {least} to {most}."));
            return 0;
        }

        var sex = Field("sex");
        if (sex is not ("female" or "male"))
        {
            problems.Add(new Problem($"{place} sex", $"is \"{sex}\".", "Allowed: female or male."));
        }

        return new Individual(
            Number("ageYears", 0, 110),
            sex == "male" ? Sex.Male : Sex.Female,
            Number("heightCm", 25, 250),
            Number("weightKg", 0.4, 400));
    }
}
