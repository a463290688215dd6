namespace TrialTwin.Prognosis.Learners;

/// <summary>Covariates with mean 0 and standard deviation 1 (divisor n); a constant one becomes 0.</summary>
internal sealed class StandardisedRows
{
    public StandardisedRows(IReadOnlyList<double[]> rows)
    {
        var p = rows[0].Length;
        Means = [.. Enumerable.Range(0, p).Select(j => rows.Average(r => r[j]))];
        Deviations = [.. Enumerable.Range(0, p).Select(j => Math.Sqrt(rows.Average(r => (r[j] - Means[j]) * (r[j] - Means[j]))))];
        Rows = [.. rows.Select(row => row.Select((x, j) => IsConstant(j) ? 0 : (x - Means[j]) / Deviations[j]).ToArray())];
    }

    public double[] Means { get; }

    public double[] Deviations { get; }

    public double[][] Rows { get; }

    /// <summary>Coefficients per unit of the covariates, from those per standard deviation.</summary>
    public double[] Unscale(IEnumerable<double> standardised) => [.. standardised.Select((b, j) => IsConstant(j) ? 0 : b / Deviations[j])];

    private bool IsConstant(int j) => !(Deviations[j] > 1e-12 * (1 + Math.Abs(Means[j])));
}
