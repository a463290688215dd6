using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Statistics.Survival;

/// <summary>
/// Product-limit estimate of a survival function (Kaplan and Meier 1958) with Greenwood's variance. A censoring at the time of
/// an event counts as later. See docs/methods/survival.md.
/// </summary>
public sealed class KaplanMeier
{
    private readonly double[] _survival;
    private readonly double[] _greenwood;

    private KaplanMeier(double[] times, int[] atRisk, int[] events, double lastTime)
    {
        Times = times;
        AtRisk = atRisk;
        Events = events;
        LastTime = lastTime;
        _survival = new double[times.Length];
        _greenwood = new double[times.Length];
        var (survival, sum) = (1.0, 0.0);
        for (var k = 0; k < times.Length; k++)
        {
            survival *= 1 - (events[k] / (double)atRisk[k]);
            sum += atRisk[k] == events[k] ? 0 : events[k] / ((double)atRisk[k] * (atRisk[k] - events[k]));
            _survival[k] = survival;
            _greenwood[k] = sum;
        }
    }

    /// <summary>Distinct times at which events occurred, ascending.</summary>
    public IReadOnlyList<double> Times { get; }

    /// <summary>Patients under observation just before each of the times.</summary>
    public IReadOnlyList<int> AtRisk { get; }

    /// <summary>Events at each of the times.</summary>
    public IReadOnlyList<int> Events { get; }

    /// <summary>Last time at which anybody was under observation; beyond it nothing is known.</summary>
    public double LastTime { get; }

    public static KaplanMeier Fit(SurvivalData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        data.Require();
        var order = Enumerable.Range(0, data.Patients).OrderBy(i => data.Time[i]).ToArray();
        var (times, atRisk, events) = (new List<double>(), new List<int>(), new List<int>());
        for (var i = 0; i < order.Length;)
        {
            var time = data.Time[order[i]];
            var (first, deaths) = (i, 0);
            for (; i < order.Length && data.Time[order[i]] == time; i++)
            {
                deaths += data.Event[order[i]] ? 1 : 0;
            }

            if (deaths > 0)
            {
                times.Add(time);
                atRisk.Add(order.Length - first);
                events.Add(deaths);
            }
        }

        return new KaplanMeier([.. times], [.. atRisk], [.. events], data.Time[order[^1]]);
    }

    /// <summary>Probability to be without event just after a time.</summary>
    public double At(double time) => Value(IndexAt(time));

    /// <summary>Probability to be without event just before a time.</summary>
    public double Before(double time)
    {
        var index = Array.BinarySearch((double[])Times, time);
        return Value(index >= 0 ? index - 1 : ~index - 1);
    }

    /// <summary>Greenwood's standard error just after a time.</summary>
    public double StandardErrorAt(double time) => IndexAt(time) is >= 0 and var k ? _survival[k] * Math.Sqrt(_greenwood[k]) : 0;

    /// <summary>Probability with a confidence interval on the scale of log(−log S), which stays between 0 and 1.</summary>
    public IntervalEstimate IntervalAt(double time, double level = 0.95)
    {
        var k = IndexAt(time);
        var survival = Value(k);
        if (survival is <= 0 or >= 1)
        {
            return new IntervalEstimate(survival, survival, survival, level);
        }

        var logarithm = Elementary.Log(survival);
        var half = NormalDistribution.Quantile(0.5 + (level / 2)) * Math.Sqrt(_greenwood[k]) / -logarithm;
        return new IntervalEstimate(survival, Elementary.Exp(logarithm * Elementary.Exp(half)), Elementary.Exp(logarithm * Elementary.Exp(-half)), level);
    }

    /// <summary>First time at which survival is at most 1 − p; null where it never falls so low.</summary>
    public double? Quantile(double p) => _survival.TakeWhile(s => s > 1 - p + 1e-12).Count() is var k && k < Times.Count ? Times[k] : null;

    /// <summary>Mean time without event up to a limit, with its standard error.</summary>
    /// <param name="limit">At most <see cref="LastTime"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody was under observation at the limit.</exception>
    public (double Estimate, double StandardError) RestrictedMean(double limit)
    {
        if (!(limit > 0 && limit <= LastTime))
        {
            throw new ArgumentOutOfRangeException(nameof(limit), limit, $"The limit lies between 0 and the last time under observation, {LastTime}.");
        }

        var (area, variance, upper) = (0.0, 0.0, limit);
        for (var k = IndexAt(limit); k >= 0; k--)
        {
            area += _survival[k] * (upper - Times[k]);
            upper = Times[k];
            variance += AtRisk[k] == Events[k] ? 0 : area * area * Events[k] / ((double)AtRisk[k] * (AtRisk[k] - Events[k]));
        }

        return (area + upper, Math.Sqrt(variance));
    }

    private int IndexAt(double time)
    {
        var index = Array.BinarySearch((double[])Times, time);
        return index >= 0 ? index : ~index - 1;
    }

    private double Value(int index) => index < 0 ? 1 : _survival[index];
}
