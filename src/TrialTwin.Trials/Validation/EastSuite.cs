using System.Globalization;
using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Designs;
using TrialTwin.Trials.Designs.SingleArm;
using TrialTwin.Trials.Designs.Survival;

namespace TrialTwin.Trials.Validation;

/// <summary>Figures of East 6.5: exact binomial designs, expected events, conditional power.</summary>
public sealed class EastSuite : ValidationSuite
{
    private const int FixedSize = 800;

    private static readonly SingleArmDesign Efficacy = new([new(50, null, 13), new(100, null, 17)]);
    private static readonly SingleArmDesign Futility = new([new(50, 2, null), new(100, 11, 12)]);
    private static readonly SingleArmDesign Both = new([new(36, 2, 13), new(71, 9, 15), new(107, 17, 18)]);

    private static readonly EfficacyBoundary HwangShihDeCani = new EfficacyBoundary.Spending(new ErrorSpendingFunction.HwangShihDeCani(-4));

    public override string Id => "designs/east";

    public override string Source => "East 6.5 (Cytel), quoted in the tests of gsDesign 3.11";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare() => OracleRow.Of("designs/east65_values_from_gsDesign_tests.csv").Select(Compare);

    private static FigureComparison Compare(OracleRow row)
    {
        string quantity = row["quantity"];
        var (found, tolerance) = row["case"] switch
        {
            var name when name.StartsWith("exact binomial futility", StringComparison.Ordinal) => (Exact(Futility, name, quantity), 1e-7),
            var name when name.StartsWith("exact binomial, n=36", StringComparison.Ordinal) => (Exact(Both, name, quantity), 1e-8),
            var name when name.StartsWith("exact binomial", StringComparison.Ordinal) => (Exact(Efficacy, name, quantity), 1e-7),
            var name when name.StartsWith("survival", StringComparison.Ordinal) => (Survival(quantity), 1e-6),
            var name when name.StartsWith("gsSurv", StringComparison.Ordinal) => (Events(int.Parse(quantity[^1..], CultureInfo.InvariantCulture)), 1e-4),
            var name when name.StartsWith("conditional power", StringComparison.Ordinal) => (ConditionalPower(twoSided: name.Contains("two-sided", StringComparison.Ordinal)), 1e-6),
            var name => (SingleStage(name), 1e-8),
        };
        return new FigureComparison($"{row["case"]}: {quantity}", quantity, row.Number("east65_value"), found, new Tolerance(tolerance, quantity == "E[N]" ? 1e-7 : 0));
    }

    private static double Exact(SingleArmDesign design, string name, string quantity)
    {
        var reached = design.Evaluate(ValueAfter(name, "p="));
        return quantity switch
        {
            "E[N]" => reached.ExpectedPatients,
            _ when quantity.StartsWith("P(futility)", StringComparison.Ordinal) => reached.Looks[quantity[^1] - '1'].Futility,
            _ => reached.Looks[quantity[^1] - '1'].Efficacy,
        };
    }

    /// <summary>A row names what differs from the first one of its kind.</summary>
    private static double SingleStage(string name)
    {
        double null0 = name.Contains("p0=", StringComparison.Ordinal) ? ValueAfter(name, "p0=") : 0.05;
        double alternative = name.Contains("p1=", StringComparison.Ordinal) ? ValueAfter(name, "p1=") : 0.2;
        double alpha = name.Contains("alpha=", StringComparison.Ordinal) ? ValueAfter(name, "alpha=") : 0.025;
        return SingleStageSearch.Power(new SingleArmPlan(null0, alternative, alpha, 0.5), (int)ValueAfter(name, "n="));
    }

    private static double ValueAfter(string text, string word)
    {
        int start = text.LastIndexOf(word, StringComparison.Ordinal) + word.Length;
        string rest = text[start..];
        int end = rest.IndexOf(',', StringComparison.Ordinal);
        return double.Parse(end < 0 ? rest : rest[..end], CultureInfo.InvariantCulture);
    }

    /// <summary>Control median 10, hazard ratio 0.5, 4 patients per unit of time for 12 units, 42 units in all.</summary>
    private static double Survival(string quantity)
    {
        var control = new EventCurve(PiecewiseHazard.Constant(Elementary.Log(2) / 10), 0);
        var treatment = control with { Hazard = control.Hazard.Times(0.5) };
        var accrual = new PiecewiseAccrual([12], [2]);
        double events = control.Expected(accrual, 42).Sum() + treatment.Expected(accrual, 42).Sum();
        return quantity == "power"
            ? NormalDistribution.Cdf((Elementary.Log(2) * Math.Sqrt(events) / 2) + NormalDistribution.Quantile(0.025))
            : events;
    }

    /// <summary>Schoenfeld's events for a hazard ratio of 0.5 and power 0.9, four looks with futility.</summary>
    private static double Events(int look)
    {
        var design = SequentialDesign.Create(new SequentialPlan(
            1, 0.025, 0.1, [0.25, 0.5, 0.75, 1], HwangShihDeCani, new FutilityBoundary.Spending(new ErrorSpendingFunction.KimDeMets(0.5))));
        double log = Elementary.Log(0.5);
        return 0.25 * look * 4 * design.Drift * design.Drift / (log * log);
    }

    private static double ConditionalPower(bool twoSided)
    {
        double[] fractions = [1.0 / 3, 2.0 / 3, 1];
        var design = SequentialDesign.Create(new SequentialPlan(1, 0.025, 0.1, fractions, HwangShihDeCani, new FutilityBoundary.None()));
        double size = FixedSize * design.InflationFactor;
        double z = twoSided ? 0.943317 : -3.255599;
        var left = design.Test.After(0, z);
        if (twoSided)
        {
            return left.Probabilities(0.05733214 * Math.Sqrt(size * 2 / 3)).Upper;
        }

        // Without an effect given: the sum over the observed effect, none, and the effect of the design.
        return new[] { z / Math.Sqrt(size / 3), 0, design.FixedDrift / Math.Sqrt(FixedSize) }
            .Sum(effect => left.Probabilities(effect * Math.Sqrt(size * 2 / 3)).Upper);
    }
}
