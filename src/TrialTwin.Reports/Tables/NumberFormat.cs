using System.Globalization;
using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Reports.Tables;

/// <summary>
/// Numbers as readers see them: never more digits than the error supports, always with that error, and a true minus sign.
/// </summary>
public static class NumberFormat
{
    /// <summary>A simulated figure, rounded where its Monte Carlo standard error begins: "0.812 ± 0.003".</summary>
    public static string WithError(MonteCarloEstimate estimate)
    {
        if (!(estimate.StandardError > 0))
        {
            return Significant(estimate.Value, 4);
        }

        var decimals = DecimalsOf(estimate.StandardError);
        return $"{Fixed(estimate.Value, decimals)} ± {Fixed(estimate.StandardError, decimals)}";
    }

    /// <summary>A share from 0 to 1 as a percentage with its Monte Carlo standard error: "81.2 ± 0.3".</summary>
    public static string PercentWithError(MonteCarloEstimate share) =>
        WithError(new MonteCarloEstimate(100 * share.Value, 100 * share.StandardError));

    /// <summary>An estimate with its interval: "0.05 (−0.02 to 0.12)", to two digits of the interval's half width; the value alone where nothing varies.</summary>
    public static string WithInterval(IntervalEstimate estimate)
    {
        if (estimate.Lower == estimate.Upper)
        {
            return Significant(estimate.Value, 4);
        }

        var decimals = DecimalsOf((estimate.Upper - estimate.Lower) / 20);
        return $"{Fixed(estimate.Value, decimals)} ({Fixed(estimate.Lower, decimals)} to {Fixed(estimate.Upper, decimals)})";
    }

    /// <summary>A p-value or an error probability: "0.0432", "&lt; 0.0001".</summary>
    public static string Probability(double p) => p < 0.0001 ? "< 0.0001" : Fixed(p, 4);

    /// <summary>A number with so many decimals.</summary>
    public static string Fixed(double value, int decimals)
    {
        var text = value.ToString($"F{decimals}", CultureInfo.InvariantCulture);
        var isZero = text.AsSpan().IndexOfAnyExcept("-0.") < 0;
        return Minus(isZero ? text.TrimStart('-') : text);
    }

    /// <summary>A number with so many significant digits, never in powers of ten between 0.0001 and a million.</summary>
    public static string Significant(double value, int digits)
    {
        if (!double.IsFinite(value))
        {
            return string.Empty;
        }

        var size = Math.Abs(value);
        if (size is not 0 and (< 1e-4 or >= 1e6) && !double.IsInteger(value))
        {
            return Minus(value.ToString($"0.{new string('#', digits - 1)}E+0", CultureInfo.InvariantCulture));
        }

        var leading = 0;
        for (var scale = 1.0; size >= 10 * scale; scale *= 10)
        {
            leading++;
        }

        for (var scale = 1.0; size != 0 && size < scale; scale /= 10)
        {
            leading--;
        }

        var text = value.ToString($"F{Math.Max(0, digits - 1 - leading)}", CultureInfo.InvariantCulture);
        return Minus(text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text);
    }

    /// <summary>A whole number, with spaces between thousands.</summary>
    public static string Count(long count) =>
        Minus(count.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00a0'));

    /// <summary>Decimals of the first digit of an error: 0.003 has 3, 12 has 0.</summary>
    private static int DecimalsOf(double error)
    {
        var decimals = 0;
        for (var scaled = error; scaled > 0 && scaled < 0.95 && decimals < 10; scaled *= 10)
        {
            decimals++;
        }

        return decimals;
    }

    private static string Minus(string text) => text.Replace('-', '−');
}
