using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.Combination;

namespace TrialTwin.Trials.Validation;

/// <summary>Critical products of Fisher's combination test with equal levels, and Bauer and Koehne's constant.</summary>
public sealed class FisherCombinationSuite : ValidationSuite
{
    public override string Id => "combination/fisher";

    public override string Source => "rpact 4.5.0.9315 getDesignFisher; Bauer and Koehne 1994";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare()
    {
        foreach (var row in OracleRow.Of("combination/fisher_combination_critical_values.csv"))
        {
            int stage = row.Whole("stage");
            var combination = new FisherCombination([.. Enumerable.Repeat(1.0, row.Whole("kMax"))]);
            var test = FisherEqualLevels.Create(combination, row.Number("alpha"));
            string name = $"stage {stage} of {row["kMax"]}";
            yield return new FigureComparison(name, "critical_value_product", row.Number("critical_value_product"), test.CriticalValues[stage - 1], new Tolerance(0, 1e-6));
            yield return new FigureComparison(name, "stage_level", row.Number("stage_level"), test.Level, new Tolerance(1e-9));
            yield return new FigureComparison(name, "alpha_spent", row.Number("alpha_spent"), combination.RejectionProbability([.. test.Bounds.Take(stage)]), new Tolerance(1e-9));
            double level = new FisherCombination([1, 1]).PValue(2, -Elementary.Log(row.Number("bauer_koehne_c_two_stage")));
            yield return new FigureComparison(name, "level of bauer_koehne_c_two_stage", row.Number("alpha"), level, new Tolerance(1e-10));
        }
    }
}
