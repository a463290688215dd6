using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.RepeatedMeasures;

/// <summary>Design and outcome by row, and the rows of each patient grouped by which visits were observed.</summary>
internal sealed class VisitPatterns
{
    private VisitPatterns(double[][] rows, double[] outcome, int visits, IReadOnlyList<VisitPattern> patterns)
    {
        Rows = rows;
        Outcome = outcome;
        Visits = visits;
        Patterns = patterns;
    }

    public double[][] Rows { get; }

    public double[] Outcome { get; }

    public int Columns => Rows[0].Length;

    public int Visits { get; }

    /// <summary>Number of variances and covariances.</summary>
    public int Parameters => Visits * (Visits + 1) / 2;

    public IReadOnlyList<VisitPattern> Patterns { get; }

    /// <exception cref="ArgumentException">Lengths differ, a visit is unknown or occurs twice in a patient, or two visits were never observed together.</exception>
    public static VisitPatterns Arrange(DesignMatrix design, RepeatedOutcome outcome)
    {
        var (n, visits) = (design.Rows, outcome.VisitLevels.Count);
        if (outcome.Values.Count != n || outcome.Patients.Count != n || outcome.Visits.Count != n || n <= design.ColumnCount || visits < 2)
        {
            throw new ArgumentException($"{outcome.Values.Count} outcomes at {visits} visits for {n} rows and {design.ColumnCount} columns; rows must exceed columns, and two visits are the least.", nameof(outcome));
        }

        var index = outcome.VisitLevels.Select((level, i) => (level, i)).ToDictionary(v => v.level, v => v.i, StringComparer.Ordinal);
        var byPatient = Enumerable.Range(0, n)
            .GroupBy(row => outcome.Patients[row], StringComparer.Ordinal)
            .Select(patient => RowsByVisit(patient, row => index.TryGetValue(outcome.Visits[row], out var visit) ? visit : throw new ArgumentException($"There is no visit {outcome.Visits[row]}.", nameof(outcome))));
        var patterns = byPatient
            .GroupBy(patient => string.Join(',', patient.Visits), StringComparer.Ordinal)
            .Select(group => new VisitPattern(group.First().Visits, [.. group.Select(patient => patient.Rows)]))
            .ToArray();
        RequirePairs(patterns, outcome.VisitLevels);
        var rows = Enumerable.Range(0, n).Select(row => RowOf(design, row)).ToArray();
        return new VisitPatterns(rows, [.. outcome.Values], visits, patterns);
    }

    private static (int[] Visits, int[] Rows) RowsByVisit(IGrouping<string, int> patient, Func<int, int> visitOf)
    {
        var rows = patient.OrderBy(visitOf).ToArray();
        var visits = Array.ConvertAll(rows, row => visitOf(row));
        return visits.Distinct().Count() == visits.Length
            ? (visits, rows)
            : throw new ArgumentException($"Patient {patient.Key} has two observations at one visit.", nameof(patient));
    }

    private static void RequirePairs(VisitPattern[] patterns, IReadOnlyList<string> levels)
    {
        for (var a = 0; a < levels.Count; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                if (!Array.Exists(patterns, p => p.Visits.Contains(a) && p.Visits.Contains(b)))
                {
                    throw new ArgumentException($"No patient was observed at both {levels[b]} and {levels[a]}, so that their covariance cannot be known.", nameof(patterns));
                }
            }
        }
    }

    private static double[] RowOf(DesignMatrix design, int row)
    {
        var values = new double[design.ColumnCount];
        for (var column = 0; column < values.Length; column++)
        {
            values[column] = design.Column(column)[row];
        }

        return values;
    }
}
