using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Quadrature;

namespace TrialTwin.Statistics.Borrowing;

/// <summary>
/// Logistic regression of a trial's binary outcome that borrows the patients of a historical trial by a power prior, whose share is
/// given or learned from the data. By quadrature, without sampling. See docs/methods/borrowing.md.
/// </summary>
public sealed class RegressionPowerPrior
{
    private readonly (double[][] Rows, double[] Outcome) _current;
    private readonly (double[][] Rows, double[] Outcome) _history;
    private readonly (double[] Mean, double[] Precision) _initial;
    private readonly int _p;

    /// <param name="current">Rows (a leading 1 for the intercept) and outcomes of 0 and 1 of the trial.</param>
    /// <param name="history">The same of the historical trial; columns in the same order and on the same scale.</param>
    /// <param name="initialSd">SD of the independent normal priors with mean 0 before any data, log odds.</param>
    /// <exception cref="ArgumentException">Lengths differ, an outcome is no 0 or 1, or the SD is not above 0.</exception>
    public RegressionPowerPrior((double[][] Rows, double[] Outcome) current, (double[][] Rows, double[] Outcome) history, double initialSd)
    {
        Check(current);
        Check(history);
        _p = current.Rows[0].Length;
        if (history.Rows[0].Length != _p || !(initialSd > 0))
        {
            throw new ArgumentException($"{_p} and {history.Rows[0].Length} columns, SD {initialSd}.", nameof(history));
        }

        _current = current;
        _history = history;
        _initial = (new double[_p], Diagonal(1 / (initialSd * initialSd)));
    }

    /// <summary>Power prior (Ibrahim and Chen 2000): every historical patient counts a given share.</summary>
    /// <param name="share">0 to 1.</param>
    public RegressionPosterior Fixed(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        var (_, means, squares) = Both(share).Integrate();
        return new RegressionPosterior(means, [.. means.Zip(squares, (m, s) => Math.Sqrt(s - (m * m)))], share);
    }

    /// <summary>Normalised power prior (Duan, Ye and Smith 2006): the share has a beta prior, the prior given it integrates to 1.</summary>
    public RegressionPosterior Normalised(double a, double b) => Mixed((a, b), share =>
    {
        var posterior = Both(share).Integrate();
        var prior = new LogisticPosterior(_initial, (_history.Rows, _history.Outcome, share)).Integrate();
        return (posterior.LogIntegral - prior.LogIntegral, posterior.Means, posterior.Squares);
    });

    /// <summary>Normalised asymptotic power prior (Ibrahim et al. 2015): normal at history's maximum, its information times the share.</summary>
    public RegressionPosterior NormalisedAsymptotic(double a, double b)
    {
        var flat = new LogisticPosterior((new double[_p], new double[_p * _p]), (_history.Rows, _history.Outcome, 1));
        return Mixed((a, b), share =>
        {
            var posterior = new LogisticPosterior((flat.Mode, Array.ConvertAll(flat.Information, i => share * i)), (_current.Rows, _current.Outcome, 1)).Integrate();
            // The normal prior's constant depends on the share by its power alone.
            return (posterior.LogIntegral + (0.5 * _p * Elementary.Log(share)), posterior.Means, posterior.Squares);
        });
    }

    private LogisticPosterior Both(double share) =>
        new(_initial, (_current.Rows, _current.Outcome, 1), (_history.Rows, _history.Outcome, share));

    /// <summary>Integral over the share, as the square of a variable in which no beta prior is singular at 0.</summary>
    private static RegressionPosterior Mixed((double A, double B) beta, Func<double, (double LogWeight, double[] Means, double[] Squares)> given)
    {
        var rule = PanelRule.Of(0, 1, 1);
        var parts = rule.Nodes.Select((u, k) => (Share: u * u, Weight: rule.Weights[k] * Elementary.Pow(u, (2 * beta.A) - 1) * Elementary.Pow(1 - (u * u), beta.B - 1), Found: given(u * u))).ToArray();
        var highest = parts.Max(part => part.Found.LogWeight);
        var weights = Array.ConvertAll(parts, part => part.Weight * Elementary.Exp(part.Found.LogWeight - highest));
        var total = weights.Sum();
        double[] means = [.. parts[0].Found.Means.Select((_, j) => parts.Select((part, k) => weights[k] * part.Found.Means[j]).Sum() / total)];
        double[] squares = [.. means.Select((_, j) => parts.Select((part, k) => weights[k] * part.Found.Squares[j]).Sum() / total)];
        return new RegressionPosterior(means, [.. means.Zip(squares, (m, s) => Math.Sqrt(s - (m * m)))], parts.Select((part, k) => weights[k] * part.Share).Sum() / total);
    }

    private double[] Diagonal(double value)
    {
        var matrix = new double[_p * _p];
        for (var j = 0; j < _p; j++)
        {
            matrix[(j * _p) + j] = value;
        }

        return matrix;
    }

    private static void Check((double[][] Rows, double[] Outcome) data)
    {
        if (data.Rows.Length == 0 || data.Rows.Length != data.Outcome.Length || Array.Exists(data.Rows, r => r.Length != data.Rows[0].Length) || Array.Exists(data.Outcome, y => y is not (0 or 1)))
        {
            throw new ArgumentException($"{data.Rows.Length} rows of one length with as many outcomes of 0 and 1 are needed.", nameof(data));
        }
    }
}
