using TrialTwin.Numerics.Estimates;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Endpoints;
using TrialTwin.Twins;

namespace TrialTwin.Reports.Figures;

/// <summary>Exposure and effect of the mechanistic twins.</summary>
public static class TwinFigures
{
    /// <summary>Plasma concentration over the trial.</summary>
    /// <param name="twins">The twins.</param>
    /// <param name="scale">Scale of the concentration axis.</param>
    public static Figure Concentration(TwinResult twins, AxisScale scale = AxisScale.Linear) => Bands(
        twins,
        scale == AxisScale.Logarithmic ? "twins-concentration-log" : "twins-concentration",
        "Plasma concentration over the trial",
        new FigureAxis("Plasma concentration", "ng/mL", scale),
        arm => arm.Concentration);

    /// <summary>Plasma concentration over one dosing interval at steady state.</summary>
    public static Figure SteadyStateDay(TwinResult twins, AxisScale scale = AxisScale.Linear) => Bands(
        twins,
        scale == AxisScale.Logarithmic ? "twins-steady-state-log" : "twins-steady-state",
        "Plasma concentration over one day at steady state",
        new FigureAxis("Plasma concentration", "ng/mL", scale),
        arm => arm.SteadyStateDay);

    /// <summary>Cholinesterase inhibition over the trial.</summary>
    public static Figure Inhibition(TwinResult twins) => Bands(
        twins,
        "twins-inhibition",
        "Cholinesterase inhibition over the trial",
        new FigureAxis("Inhibition", "%"),
        arm => arm.Inhibition);

    /// <summary>Effect on the endpoint over the trial.</summary>
    public static Figure Effect(TwinResult twins, Endpoint endpoint) => Bands(
        twins,
        "twins-effect",
        "Drug effect on the endpoint over the trial",
        new FigureAxis($"{endpoint.Instrument}, difference to no treatment", endpoint.Unit),
        arm => arm.Effect);

    /// <summary>Published treatment effects beside the twins' ones.</summary>
    public static Figure EffectChecks(TwinResult twins, Endpoint endpoint)
    {
        var names = twins.EffectChecks.Select(c =>
            $"{c.Trial}, {NumberFormat.Significant(c.DoseMgPerDay, 3)} mg, week {NumberFormat.Significant(c.Week, 3)} ({Wording.Of(c.Use)})").ToList();
        var predicted = twins.EffectChecks.Select(c => c.Predicted).ToList();
        var published = twins.EffectChecks.Select(c => c.Published).ToList();
        return new Figure(
            "twins-effect-checks-plot",
            "Treatment effect: published trials and twins",
            "Difference to placebo; negative is better. Bars: published value ± 1.96 standard errors, where a standard error was published. " +
            $"Twins: mean over {NumberFormat.Count(twins.Patients)} virtual patients, seed {twins.Seed}.",
            new FigureAxis($"{endpoint.Instrument}, difference to placebo", endpoint.Unit),
            new FigureAxis("Trial", string.Empty, AxisScale.Category),
            [
                new IntervalSeries(
                    "Published", 0, names, published,
                    [.. twins.EffectChecks.Select(c => c.Published - (1.96 * (c.PublishedStandardError ?? 0)))],
                    [.. twins.EffectChecks.Select(c => c.Published + (1.96 * (c.PublishedStandardError ?? 0)))]),
                new IntervalSeries("Twins", 1, names, predicted, predicted, predicted),
            ])
        {
            References = [new ReferenceLine("no effect", 0, LineOrientation.Vertical)],
            Height = 90 + (34 * names.Count),
        };
    }

    /// <summary>The published progression model beside the pilot's untreated patients.</summary>
    public static Figure Progression(TwinResult twins, Endpoint endpoint)
    {
        var check = twins.Progression;
        return new Figure(
            "twins-progression",
            "Disease progression: published model and pilot's placebo patients",
            $"{check.Model}, predicted for the pilot's own patients; bands: 5-95 % and 25-75 % quantiles over patients. Points: mean change observed, " +
            "95 % interval.",
            new FigureAxis("Time", check.Predicted.TimeUnit),
            new FigureAxis($"{endpoint.Instrument}, change from baseline", endpoint.Unit),
            [
                .. QuantileSeries.Of("Model", 0, check.Predicted),
                new PointSeries(
                    "Pilot, placebo, observed", 1,
                    [.. check.Observed.Select(v => v.Week)],
                    [.. check.Observed.Select(v => v.Mean)],
                    [.. check.Observed.Select(v => v.Lower)],
                    [.. check.Observed.Select(v => v.Upper)]),
            ]);
    }

    /// <summary>An arm without the drug is a line at zero and is left out.</summary>
    private static Figure Bands(
        TwinResult twins, string id, string title, FigureAxis y, Func<ArmTrajectory, QuantileBand> band)
    {
        var treated = twins.Arms.Where(arm => band(arm).P50.Any(value => value != 0)).ToList();
        var series = treated.SelectMany((arm, i) => QuantileSeries.Of(arm.Label, i, band(arm))).ToList();
        var timeUnit = twins.Arms.Count == 0 ? "day" : band(twins.Arms[0]).TimeUnit;
        return new Figure(
            id,
            title,
            $"{NumberFormat.Count(twins.Patients)} virtual patients per arm, seed {twins.Seed}. Line: median; bands: 5-95 % and 25-75 % quantiles over patients.",
            new FigureAxis("Time", timeUnit),
            y,
            series);
    }
}
