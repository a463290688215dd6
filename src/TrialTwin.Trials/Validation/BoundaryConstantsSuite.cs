using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.Validation;

/// <summary>Constants and inflation factors of Pocock's and O'Brien and Fleming's tests.</summary>
public sealed class BoundaryConstantsSuite : ValidationSuite
{
    /// <summary>Three printed decimals, of which the last may be rounded twice.</summary>
    private static readonly Tolerance Printed = new(6e-4);

    private static readonly Tolerance Digits = new(1e-5);

    public override string Id => "designs/jennison-turnbull";

    public override string Source => "Jennison and Turnbull 2000, tables 2.1 to 2.4; further digits rpact";

    public override Evidence Evidence => Evidence.Published;

    public override IEnumerable<FigureComparison> Compare()
    {
        foreach (var row in OracleRow.Of("designs/jennison_turnbull_2000_tables_2_1_to_2_4.csv"))
        {
            int looks = row.Whole("looks_K");
            double[] fractions = [.. Enumerable.Range(1, looks).Select(look => (double)look / looks)];
            var plan = new SequentialPlan(2, row.Number("alpha_two_sided"), 1 - row.Number("power"), fractions, new EfficacyBoundary.WangTsiatis(0.5), new FutilityBoundary.None());
            var pocock = SequentialDesign.Create(plan);
            var obrien = SequentialDesign.Create(plan with { Efficacy = new EfficacyBoundary.WangTsiatis(0) });
            string name = $"{looks} looks, alpha {row["alpha_two_sided"]}, power {row["power"]}";
            yield return Of("published_pocock_C_P", pocock.Test.EfficacyBounds[^1], Printed);
            yield return Of("computed_pocock_C_P", pocock.Test.EfficacyBounds[^1], Digits);
            yield return Of("computed_obf_C_B", obrien.Test.EfficacyBounds[^1], Digits);
            yield return Of("published_pocock_R_P", pocock.InflationFactor, Printed);
            yield return Of("published_obf_R_B", obrien.InflationFactor, Printed);

            FigureComparison Of(string column, double found, Tolerance tolerance) => new(name, column, row.Number(column), found, tolerance);
        }
    }
}
