namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>
/// Columns of a regression on patients: numbers, an indicator for each level but the first, and one for missing values, in
/// whose place a number gets the mean of those present.
/// </summary>
internal static class RegressionColumns
{
    private const double Dependent = 1e-9;

    /// <param name="columns">Columns of all patients.</param>
    public static IReadOnlyList<(string Name, double[] Values)> Of(IEnumerable<PatientColumn> columns) => [.. columns.SelectMany(Expand)];

    /// <summary>Those that the ones before do not determine, standardised.</summary>
    public static IReadOnlyList<(string Name, double[] Values)> Independent(IReadOnlyList<(string Name, double[] Values)> columns)
    {
        var kept = new List<(string, double[])>();
        var basis = new List<double[]>();
        foreach (var (name, values) in columns)
        {
            var mean = values.Average();
            var centred = Array.ConvertAll(values, v => v - mean);
            var length = Math.Sqrt(centred.Sum(v => v * v));
            if (length <= Dependent * (1 + Math.Abs(mean)))
            {
                continue;
            }

            var unit = Array.ConvertAll(centred, v => v / length);
            var rest = (double[])unit.Clone();
            foreach (var direction in basis)
            {
                var along = direction.Zip(rest, (a, b) => a * b).Sum();
                for (var i = 0; i < rest.Length; i++)
                {
                    rest[i] -= along * direction[i];
                }
            }

            var left = Math.Sqrt(rest.Sum(v => v * v));
            if (left > Dependent * 1000)
            {
                basis.Add(Array.ConvertAll(rest, v => v / left));
                kept.Add((name, Array.ConvertAll(unit, v => v * Math.Sqrt(values.Length))));
            }
        }

        return kept;
    }

    private static IEnumerable<(string Name, double[] Values)> Expand(PatientColumn column)
    {
        if (column.IsCategory)
        {
            for (var level = 1; level < column.Levels.Count; level++)
            {
                yield return ($"{column.Name}={column.Levels[level]}", Array.ConvertAll(column.Values, v => v == level ? 1.0 : 0.0));
            }
        }
        else
        {
            var mean = column.Values.Where(double.IsFinite).DefaultIfEmpty(0).Average();
            yield return (column.Name, Array.ConvertAll(column.Values, v => double.IsNaN(v) ? mean : v));
        }

        if (Array.Exists(column.Values, double.IsNaN))
        {
            yield return ($"{column.Name} missing", Array.ConvertAll(column.Values, v => double.IsNaN(v) ? 1.0 : 0.0));
        }
    }
}
