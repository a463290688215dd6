using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>
/// Empirical distribution of one covariate in one sex, as a function of a standard normal. Whole numbers are drawn as they
/// were seen; a continuous covariate is interpolated between the patients seen, and never leaves their range.
/// </summary>
internal sealed class Margin
{
    private const double GuideStart = -3.5;
    private const int CellsPerUnit = 16;
    private const int Cells = 112;

    private readonly bool _interpolates;
    private readonly double[] _knots;
    private readonly double[] _values;
    private readonly int[] _guide = new int[Cells + 1];

    private Margin(bool interpolates, double[] knots, double[] values, HermiteExpansion expansion)
    {
        _interpolates = interpolates;
        _knots = knots;
        _values = values;
        Expansion = expansion;
        for (var cell = 0; cell <= Cells; cell++)
        {
            var left = cell == 0 ? double.NegativeInfinity : GuideStart + (cell / (double)CellsPerUnit);
            _guide[cell] = knots.Count(knot => knot <= left);
        }
    }

    public HermiteExpansion Expansion { get; }

    /// <param name="sample">Values of the patients, at least two, not all equal.</param>
    /// <param name="interpolates">Whether values between those seen are drawn.</param>
    public static Margin Fit(ReadOnlySpan<double> sample, bool interpolates)
    {
        var sorted = sample.ToArray();
        Array.Sort(sorted);
        var n = sorted.Length;
        var steps = Enumerable.Range(1, n - 1).Where(i => sorted[i] > sorted[i - 1]).ToArray();
        var thresholds = Array.ConvertAll(steps, i => NormalDistribution.Quantile(i / (double)n));
        var expansion = new HermiteExpansion(thresholds, Array.ConvertAll(steps, i => sorted[i] - sorted[i - 1]));
        return interpolates
            ? new Margin(true, [.. Enumerable.Range(0, n).Select(i => NormalDistribution.Quantile((i + 0.5) / n))], sorted, expansion)
            : new Margin(false, thresholds, [sorted[0], .. steps.Select(i => sorted[i])], expansion);
    }

    /// <summary>The value at a standard normal <paramref name="z"/>.</summary>
    public double Value(double z)
    {
        var cell = (int)((z - GuideStart) * CellsPerUnit);
        var k = _guide[Math.Clamp(cell, 0, Cells)];
        while (k < _knots.Length && z > _knots[k])
        {
            k++;
        }

        if (!_interpolates)
        {
            return _values[k];
        }

        if (k == 0 || k == _knots.Length)
        {
            return _values[Math.Min(k, _values.Length - 1)];
        }

        var share = (z - _knots[k - 1]) / (_knots[k] - _knots[k - 1]);
        return _values[k - 1] + (share * (_values[k] - _values[k - 1]));
    }
}
