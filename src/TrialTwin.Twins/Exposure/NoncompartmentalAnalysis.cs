using TrialTwin.Numerics.Functions;

namespace TrialTwin.Twins.Exposure;

/// <summary>Pharmacokinetic figures from the simulated course of the first compound. See docs/methods/exposure.md.</summary>
internal sealed class NoncompartmentalAnalysis
{
    private const double TerminalShare = 1.0 / 3; // of the time after the last input
    private const double Floor = 1e-6; // of the peak; what lies below is left out of the terminal phase
    private const double NanogramsPerMlFromMgPerL = 1000;
    private static readonly double Ln2 = Elementary.Log(2);

    private readonly IReadOnlyList<double> times;
    private readonly double lastInput;
    private readonly double[]? intervals;

    /// <param name="plan">Doses and times.</param>
    /// <param name="doses">Doses of the first compound as asked for.</param>
    public NoncompartmentalAnalysis(DosingPlan plan, IReadOnlyList<DoseEvent> doses)
    {
        times = plan.Times;
        lastInput = plan.Doses.Where(dose => dose.Compound == 0).Select(dose => dose.End).DefaultIfEmpty(0).Max();
        intervals = Intervals(doses, times[^1]);
    }

    /// <summary>Start and end of the first and of the last dosing interval, and start of the one before the last; null without equal repeated doses that fit into the course.</summary>
    public static double[]? Intervals(IReadOnlyList<DoseEvent> doses, double end)
    {
        if (doses.Count == 0 || doses[^1] is not { Count: > 1, EveryHours: { } every } last)
        {
            return null;
        }

        var begin = last.StartHours + ((last.Count - 1) * every);
        return begin + every <= end ? [last.StartHours, last.StartHours + every, begin, begin + every, begin - every] : null;
    }

    public ExposureFigures Of(TwinCourse course, double printedMg, double volumeL)
    {
        var concentrations = course.Concentrations(0);
        var areas = course.Areas(0);
        var peak = 0;
        for (var t = 1; t < times.Count; t++)
        {
            peak = concentrations[t] > concentrations[peak] ? t : peak;
        }

        var slope = TerminalSlope(concentrations, concentrations[peak]);
        var tail = slope is { } rate ? concentrations[^1] / rate : (double?)null;
        var whole = areas[^1] + tail;
        var (area, cmax, cmin, accumulation, change) = LastInterval(concentrations, areas);
        return new ExposureFigures(
            concentrations[peak], times[peak], areas[^1], whole, tail / whole, Ln2 / slope,
            whole > 0 ? printedMg * NanogramsPerMlFromMgPerL / whole : null, volumeL, area, cmax, cmin, accumulation, change);
    }

    /// <summary>Least squares of the logarithm over the last third of the time after the last input, 1/h; null where it does not fall.</summary>
    private double? TerminalSlope(IReadOnlyList<double> concentrations, double peak)
    {
        var last = times.Count - 1;
        while (last > 0 && times[last] > lastInput && !(concentrations[last] > Floor * peak))
        {
            last--;
        }

        var from = times[last] - (TerminalShare * (times[last] - lastInput));
        double count = 0, sumT = 0, sumY = 0, sumTt = 0, sumTy = 0;
        for (var t = last; t >= 0 && times[t] >= from && times[t] > lastInput; t--)
        {
            var (x, y) = (times[t] - times[last], Elementary.Log(concentrations[t]));
            count++;
            sumT += x;
            sumY += y;
            sumTt += x * x;
            sumTy += x * y;
        }

        var slope = count < 3 ? 0 : ((count * sumTy) - (sumT * sumY)) / ((count * sumTt) - (sumT * sumT));
        return slope < 0 && double.IsFinite(slope) ? -slope : null;
    }

    private (double? Area, double? Cmax, double? Cmin, double? Accumulation, double? Change) LastInterval(
        IReadOnlyList<double> concentrations, IReadOnlyList<double> areas)
    {
        if (intervals is null)
        {
            return (null, null, null, null, null);
        }

        int[] at = [.. intervals.Select(IndexOf)];
        var area = areas[at[3]] - areas[at[2]];
        var first = areas[at[1]] - areas[at[0]];
        var cmax = Enumerable.Range(at[2], at[3] - at[2] + 1).Max(t => concentrations[t]);
        var before = areas[at[2]] - areas[at[4]];
        return (area, cmax, concentrations[at[3]], first > 0 ? area / first : null, before > 0 ? (area / before) - 1 : null);
    }

    private int IndexOf(double time) => Enumerable.Range(0, times.Count).MinBy(t => Math.Abs(times[t] - time));
}
