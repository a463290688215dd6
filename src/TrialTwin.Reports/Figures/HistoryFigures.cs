using TrialTwin.Prognosis.History;
using TrialTwin.Trials.Endpoints;

namespace TrialTwin.Reports.Figures;

/// <summary>The historical trial.</summary>
public static class HistoryFigures
{
    /// <summary>Mean change from baseline by arm.</summary>
    public static Figure Visits(HistoryResult history, Endpoint endpoint) => new(
        "history-visits-plot",
        $"{history.Trial}: change from baseline",
        "Observed cases, mean with 95 % interval; equal weeks are drawn side by side.",
        Weeks(history),
        new FigureAxis($"{endpoint.Instrument}, change from baseline", endpoint.Unit),
        [.. history.Visits.GroupBy(visit => visit.Arm).Select((arm, i) => new PointSeries(
            arm.Key, i,
            [.. arm.Select(v => v.Week)],
            [.. arm.Select(v => v.Mean)],
            [.. arm.Select(v => v.Mean - HalfWidth(v))],
            [.. arm.Select(v => v.Mean + HalfWidth(v))],
            Joined: true))])
    { SideBySide = true };

    /// <summary>Share of patients still in the trial.</summary>
    public static Figure Retention(HistoryResult history) => new(
        "history-retention-plot",
        $"{history.Trial}: patients still in the trial",
        $"Share of those randomised: {string.Join(", ", history.Retention.GroupBy(r => r.Arm).Select(arm => $"{arm.Key} {arm.First().Randomised}"))}.",
        Weeks(history),
        new FigureAxis("Still in the trial", "%", AxisScale.Linear, 0, 100),
        [.. history.Retention.GroupBy(row => row.Arm).Select((arm, i) => new LineSeries(
            arm.Key, i,
            [.. arm.Select(row => row.Week)],
            [.. arm.Select(row => 100.0 * row.Remaining / row.Randomised)],
            Steps: true))]);

    /// <summary>One time axis for both figures, from the start with some room behind the last visit.</summary>
    private static FigureAxis Weeks(HistoryResult history) =>
        new("Time", "week", AxisScale.Linear, 0, 1.04 * history.Visits.Select(visit => (double)visit.Week).Concat(history.Retention.Select(row => (double)row.Week)).DefaultIfEmpty(1).Max());

    private static double HalfWidth(ArmVisit visit) => 1.96 * visit.StandardDeviation / Math.Sqrt(visit.Patients);
}
