using System.Globalization;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Twins.ModelCards;

/// <summary>CSV of patients: a column <c>id</c> and one for each parameter or covariate that differs from the card.</summary>
internal static class IndividualTable
{
    /// <summary>The patients; faults are added to <paramref name="problems"/>.</summary>
    public static IReadOnlyList<ModelIndividual> Parse(string text, ModelCard card, List<Problem> problems)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var header = lines.Length == 0 ? [] : lines[0].Split(',', StringSplitOptions.TrimEntries);
        if (header.Length == 0 || header[0] != "id" || lines.Length < 2)
        {
            problems.Add(new Problem("individuals", "is no table of patients.", "The first line is the header and begins with id; one line per patient follows."));
            return [];
        }

        List<string> names = [.. card.Parameters.Select(parameter => parameter.Name), .. (card.Covariates ?? []).Select(covariate => covariate.Name)];
        double[] typical = [.. card.Parameters.Select(parameter => parameter.Value), .. (card.Covariates ?? []).Select(covariate => covariate.Reference)];
        var columns = header.Skip(1).Select(name => names.IndexOf(name)).ToArray();
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] < 0 || Array.IndexOf(columns, columns[i]) != i)
            {
                problems.Add(new Problem($"individuals, column {i + 2}", $"\"{header[i + 1]}\" is not known, or stands twice.", "A column is named after a parameter or covariate of the card."));
            }
        }

        return problems.Count > 0 ? [] : [.. lines.Skip(1).Select((line, row) => Patient(line, row + 2, columns, typical, problems))];
    }

    private static ModelIndividual Patient(string line, int number, int[] columns, double[] typical, List<Problem> problems)
    {
        var cells = line.Split(',', StringSplitOptions.TrimEntries);
        var values = (double[])typical.Clone();
        if (cells.Length != columns.Length + 1)
        {
            problems.Add(new Problem($"individuals, line {number}", $"has {cells.Length} cells.", $"The header has {columns.Length + 1}."));
            return new ModelIndividual(cells[0], values);
        }

        for (var i = 0; i < columns.Length; i++)
        {
            if (!double.TryParse(cells[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out values[columns[i]]))
            {
                problems.Add(new Problem($"individuals, line {number}", $"\"{cells[i + 1]}\" is not a number.", "Write numbers with a decimal point."));
            }
        }

        return new ModelIndividual(cells[0], values);
    }
}
