using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.Designs;
using TrialTwin.Trials.Designs.Rates;

namespace TrialTwin.Trials.Validation;

/// <summary>Farrington and Manning's sizes and Miettinen and Nurminen's statistics, printed figures first.</summary>
public sealed class RatesSuite : ValidationSuite
{
    private static readonly ResponderCount LachinTreatment = new(53, 100);
    private static readonly ResponderCount LachinControl = new(40, 100);

    public override string Id => "designs/rates";

    public override string Source => "Farrington and Manning 1990; Miettinen and Nurminen 1985; Lachin 2000; odds ratio gsDesign 3.11";

    public override Evidence Evidence => Evidence.Published;

    public override IEnumerable<FigureComparison> Compare()
    {
        foreach (var row in OracleRow.Of("designs/farrington_manning_miettinen_nurminen.csv"))
        {
            var (first, second, tolerance) = Figures(row["case"]);
            yield return new FigureComparison(row["case"], "value 1", row.Number("value_1"), first, new Tolerance(tolerance));
            yield return new FigureComparison(row["case"], "value 2", row.Optional("value_2"), second, new Tolerance(tolerance));
        }
    }

    /// <summary>The two figures of a row and what the digits printed allow: a limit of four digits moves z by up to 6e-4.</summary>
    private static (double First, double? Second, double Tolerance) Figures(string name) => name switch
    {
        "p1=.4 p2=.05 delta0=.2 alpha=.05 beta=.2 difference" => (Size(RateMeasure.Difference, 0.2, (0.4, 0.05), (1, 0.05, 0.2)), null, 5e-5),
        "p1=p2=.1 delta0=-.2 alpha=.05 ratio=2/3 difference" => Groups(RateMeasure.Difference, -0.2, (0.1, 0.1), 1.5, ((0.05, 0.1), 5e-3)),
        "p1=.25 p2=.05 delta0=.1 alpha=.05 ratio=3/2 difference" => Groups(RateMeasure.Difference, 0.1, (0.25, 0.05), 2.0 / 3, ((0.05, 0.1), 1e-4)),
        "p1=.25 p2=.05 RR margin 2 alpha=.05 ratio=3/2" => Groups(RateMeasure.Ratio, 2, (0.25, 0.05), 2.0 / 3, ((0.05, 0.1), 1e-4)),
        "p1=.15 p2=.1 beta=.2 odds ratio" => (Size(RateMeasure.OddsRatio, 1, (0.15, 0.1), (1, 0.025, 0.2)), null, 5e-3),
        "p1=.15 p2=.1 beta=.2 OR margin 1.1 ratio=3/2" => Groups(RateMeasure.OddsRatio, 1.1, (0.15, 0.1), 2.0 / 3, ((0.025, 0.2), 5e-3)),
        "x=0/10 vs 0/20, adj, difference delta=-.1658,.2843608" => Limits(RateMeasure.Difference, (new(0, 10), new(0, 20)), (-0.1658, 0.2843608), 6e-4),
        "x=10/10 vs 20/20, adj, RR=.715615,1.198703" => Limits(RateMeasure.Ratio, (new(10, 10), new(20, 20)), (0.715615, 1.198703), 5e-5),
        "x=53/100 vs 40/100, log OR, delta=-.03152,1.104" =>
            (ScoreStatistic.OfLogOddsRatio(LachinTreatment, LachinControl, Elementary.Exp(-0.03152)), ScoreStatistic.OfLogOddsRatio(LachinTreatment, LachinControl, Elementary.Exp(1.104)), 1e-6),
        "x=53/100 vs 40/100, OR, delta=-.03463,1.085673" =>
            (Score(RateMeasure.OddsRatio, (LachinTreatment, LachinControl), Elementary.Exp(-0.03463), false), Score(RateMeasure.OddsRatio, (LachinTreatment, LachinControl), Elementary.Exp(1.085673), false), 5e-6),
        _ => throw new InvalidOperationException($"No computation for \"{name}\"."),
    };

    private static (double First, double? Second, double Tolerance) Limits(RateMeasure measure, (ResponderCount, ResponderCount) counts, (double Lower, double Upper) limits, double tolerance) =>
        (Score(measure, counts, limits.Lower, true), Score(measure, counts, limits.Upper, true), tolerance);

    private static double Score(RateMeasure measure, (ResponderCount Treatment, ResponderCount Control) counts, double hypothesis, bool corrected) =>
        ScoreStatistic.Of(measure, counts.Treatment, counts.Control, hypothesis, corrected);

    private static (double First, double? Second, double Tolerance) Groups(
        RateMeasure measure, double hypothesis, (double, double) rates, double allocation, ((double Alpha, double Beta) Errors, double Tolerance) asked)
    {
        double size = Size(measure, hypothesis, rates, (allocation, asked.Errors.Alpha, asked.Errors.Beta));
        return (size * allocation / (1 + allocation), size / (1 + allocation), asked.Tolerance);
    }

    private static double Size(RateMeasure measure, double hypothesis, (double Treatment, double Control) rates, (double Allocation, double Alpha, double Beta) asked)
    {
        var plan = new SequentialPlan(1, asked.Alpha, asked.Beta, [1], new EfficacyBoundary.WangTsiatis(0), new FutilityBoundary.None());
        return new RatesAssumption(measure, hypothesis, rates.Treatment, rates.Control, asked.Allocation, true, null)
            .Evaluate(SequentialDesign.Create(plan)).Patients!.Maximum;
    }
}
