using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Cohorts;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Trials;
using TrialTwin.Twins;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Disease;
using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Twins.Pharmacokinetics;

namespace TrialTwin.Reports.Tests.Fixtures;

/// <summary>Findings written by hand, of the sample study's size and shape.</summary>
internal static class SampleFindings
{
    private static readonly double[] Days = [.. Enumerable.Range(0, 169).Select(day => (double)day)];
    private static readonly double[] Weeks = [.. Enumerable.Range(0, 25).Select(week => (double)week)];
    private static readonly double[] Hours = [.. Enumerable.Range(0, 49).Select(half => half / 2.0)];

    public static PreparedFindings Create() => new(History(), Prognosis(), Cohort(), Twins());

    private static HistoryResult History() => new(
        "CDISCPILOT01",
        [
            new DataFile("adsl.xpt", 317_680, new string('a', 64), 254, "CDISC SDTM/ADaM pilot", "CC-BY 4.0"),
            new DataFile("adqsadas.xpt", 9_876_000, new string('b', 64), 12_463, "CDISC SDTM/ADaM pilot, rebuilt", "CC-BY 4.0"),
        ],
        [new FlowStep("Randomised", 254, ""), new FlowStep("Placebo", 86, "other arms"), new FlowStep("With week 24", 79, "no efficacy record")],
        [
            new PublishedFigure("Placebo, change SD", "5.80", "5.80", 5.8041),
            new PublishedFigure("High dose - placebo, p-value", "0.569", "0.569", 0.5693),
        ],
        [.. new[] { "Placebo", "Low dose", "High dose" }.SelectMany((arm, i) => new[] { 8.0, 16, 24 }.Select(week =>
            new ArmVisit(arm, week, 79 - (int)week, 0.1 * week + (0.2 * i), 5.5)))],
        [.. new[] { "Placebo", "Low dose", "High dose" }.SelectMany((arm, i) => new[] { 0.0, 8, 16, 24 }.Select(week =>
            new ArmRetention(arm, week, 84 - (int)(week * (1 + i)), 84)))]);

    private static PrognosisResult Prognosis() => new(
        "elastic net (alpha 0.5)", 79, "change of ADAS-Cog(11) at week 24 (points)", 0.61, new string('c', 64), 10, 20, 11,
        [new ModelCoefficient("intercept", "-", 2.4, 0), new ModelCoefficient("MMSE", "points", -0.21, -0.7), new ModelCoefficient("age", "year", 0, 0)],
        [
            new AdjustmentRow("unadjusted", new(0, 0, 0), new(5.8, 5.0, 6.7), null),
            new AdjustmentRow("ANCOVA", new(0.02, -0.05, 0.09), new(5.75, 4.9, 6.6), new(0.02, -0.05, 0.09)),
            new AdjustmentRow("ANCOVA + score", new(0.015, -0.07, 0.10), new(5.77, 4.9, 6.7), new(-0.005, -0.06, 0.05)),
        ],
        [.. Enumerable.Range(0, 5).Select(i => new CalibrationPoint(16, 1.5 + (0.5 * i), 1.2 + (0.6 * i), -1.5 + (0.6 * i), 3.9 + (0.6 * i)))],
        new(0.8, -0.3, 1.9), new(0.4, -2.3, 3.1), new(-0.005, -0.06, 0.05), GainVerdict.NotDemonstrated);

    private static CohortResult Cohort() => new(
        2000, 20260101,
        [
            new BaselineRow("age", "year", new(79, 75.2, 8.6, 59, 87), new(2000, 75.1, 8.4, 60, 88), new(1203, 74.0, 6.9, 62, 85)),
            new BaselineRow("female", "%", new(79, 61, null, null, null), new(2000, 60, null, null, null), new(1203, 61, null, null, null)),
            new BaselineRow("MMSE", "points", new(79, 18.1, 4.3, 11, 23), new(2000, 18.0, 4.2, 11, 24), null),
        ],
        [
            new FidelityRow("Mean of change, week 24", "points", new(2.5, 1.2, 3.8), new(2.4, 1.4, 3.5), true),
            new FidelityRow("SD of change, week 24", "points", new(5.8, 5.0, 6.7), new(5.6, 4.8, 6.4), true),
            new FidelityRow("Correlation, weeks 8 and 24", "-", new(0.52, 0.33, 0.67), new(0.48, 0.35, 0.6), true),
            new FidelityRow("Incremental R² of the score", "-", new(-0.005, -0.06, 0.05), new(0.01, -0.04, 0.05), true),
            new FidelityRow("Dropout before week 24", "%", new(30, 21, 41), new(22, 15, 29), false),
        ]);

    private static TwinResult Twins() => new(
        "donepezil", 500, 0, 20260101,
        [
            new CompoundParameter("molecular weight", 379.5, "g/mol", ParameterOrigin.Measured, "PubChem"),
            new CompoundParameter("fraction unbound in plasma", 0.04, "-", ParameterOrigin.Measured, "label"),
            new CompoundParameter("intrinsic clearance", 12.3, "L/h", ParameterOrigin.Calibrated, "single-dose study"),
        ],
        [
            new PharmacokineticCheck("terminal half-life", "h", 68.4, 45, 104, 70, 70, "label", 1.02),
            new PharmacokineticCheck("time of the peak", "h", 3.4, 2.1, 5.2, 3, 4, "label", 1),
        ],
        [
            new EffectCheck("Rogers 1998", 5, 24, -2.5, 0.55, -2.5, EffectCheckUse.Calibration, "Neurology 50:136"),
            new EffectCheck("Rogers 1998", 10, 24, -2.9, 0.55, -2.9, EffectCheckUse.Calibration, "Neurology 50:136"),
            new EffectCheck("Burns 1999", 10, 24, -2.9, null, -2.8, EffectCheckUse.Check, "Dement Geriatr Cogn Disord 10:237"),
        ],
        [
            new ArmTrajectory("donepezil-5", "Donepezil 5 mg", Rise(Days, "day", "ng/mL", 25), Peak(25), Rise(Weeks, "week", "%", 60), Rise(Weeks, "week", "points", -2.5)),
            new ArmTrajectory("donepezil-10", "Donepezil 10 mg", Rise(Days, "day", "ng/mL", 50), Peak(50), Rise(Weeks, "week", "%", 75), Rise(Weeks, "week", "points", -2.9)),
        ],
        new ProgressionCheck("Published progression model", Rise(Weeks, "week", "points", 3),
            [.. new[] { 8.0, 16, 24 }.Select(week => new VisitMean(week, 79, 0.1 * week, (0.1 * week) - 1.3, (0.1 * week) + 1.3))]));

    private static QuantileBand Rise(double[] time, string timeUnit, string unit, double plateau) =>
        Band(time, timeUnit, unit, t => plateau * t / (t + (time[^1] / 8)));

    private static QuantileBand Peak(double level) =>
        Band(Hours, "h", "ng/mL", hour => level * (1 + (0.2 * hour / 3 * Math.Max(0, 2 - (hour / 3))) - (0.005 * hour)));

    private static QuantileBand Band(double[] time, string timeUnit, string unit, Func<double, double> median)
    {
        List<double> Times(double factor) => [.. time.Select(t => factor * median(t))];
        return new QuantileBand(time, timeUnit, Times(0.6), Times(0.8), Times(1), Times(1.25), Times(1.6), unit);
    }
}
