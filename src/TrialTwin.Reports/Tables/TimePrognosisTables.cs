using System.Globalization;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.TimeToEvent;

namespace TrialTwin.Reports.Tables;

/// <summary>Prognosis of a time to an event, as tables.</summary>
public static class TimePrognosisTables
{
    /// <summary>No covariates, planned baseline covariates, learner, on patients left out.</summary>
    public static ResultTable Adjustments(TimePrognosisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ResultTable(
            "time-prognosis",
            string.Create(CultureInfo.InvariantCulture, $"Predicting the event by {result.Horizon}, on patients left out"),
            $"{result.Patients} patients, {result.Events} events, {result.EventsByHorizon} by the horizon; 95 % intervals. Explained: share of the Brier score without covariates that is saved; incremental: of the row above.",
            [new("Prediction"), new("Brier score"), new("Explained"), new("Incremental"), new("Harrell's concordance"), new("Uno's concordance")],
            [.. result.Adjustments.Select(row => new TableRow([
                row.Prediction, Interval(row.Brier), Interval(row.Explained), Interval(row.Incremental), Interval(row.Harrell), Interval(row.Uno)]))]);
    }

    /// <summary>Predicted beside observed risk, by group of prediction.</summary>
    public static ResultTable Calibration(IReadOnlyList<RiskGroup> groups) => new(
        "calibration",
        "Predicted beside observed risk",
        "Groups of equal size by prediction; observed by Kaplan and Meier, with 95 % intervals.",
        [new("Group"), new("Patients"), new("Predicted"), new("Observed"), new("Lower"), new("Upper")],
        [.. groups.Select((group, g) => new TableRow([
            $"{g + 1}", Number(group.Patients), Number(group.Predicted), Number(group.Observed.Value), Number(group.Observed.Lower), Number(group.Observed.Upper)]))]);

    /// <summary>Each measure of a frozen model on new patients, with its interval and target.</summary>
    public static ResultTable Measures(TimeValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ResultTable(
            "validation",
            string.Create(CultureInfo.InvariantCulture, $"The frozen model on new patients, event by {result.Horizon}"),
            $"{result.Patients} patients, {result.Events} events, {result.EventsByHorizon} by the horizon; 95 % intervals.",
            [new("Measure"), new("Estimate"), new("Lower"), new("Upper"), new("Target")],
            [
                Row("Mean predicted risk", new IntervalEstimate(result.Predicted, result.Predicted, result.Predicted), "the observed risk"),
                Row("Observed risk (Kaplan-Meier)", result.Observed, ""),
                Row("Harrell's concordance", result.Harrell, "above 0.5"),
                Row("Uno's concordance up to the horizon", result.Uno, "above 0.5"),
                Row("Brier score at the horizon", result.Brier, "small"),
                Row("Brier score without covariates", new IntervalEstimate(result.BrierWithout, result.BrierWithout, result.BrierWithout), ""),
                Row("Share of that which the model saves", result.Explained, "above 0"),
            ]);

        static TableRow Row(string name, IntervalEstimate e, string target) => e.Lower == e.Upper
            ? new([name, Number(e.Value), TableCell.Empty, TableCell.Empty, target])
            : new([name, Number(e.Value), Number(e.Lower), Number(e.Upper), target]);
    }

    private static TableCell Interval(IntervalEstimate? estimate) =>
        estimate is { } e ? new TableCell(NumberFormat.WithInterval(e), e.Value) : TableCell.Empty;

    private static TableCell Number(double value) => new(NumberFormat.Significant(value, 4), value);
}
