using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.Validation;

/// <summary>Bounds of five looks by error spending.</summary>
public sealed class SpendingBoundsSuite : ValidationSuite
{
    /// <summary>The printed values of 2000 come from a coarser integration.</summary>
    private static readonly Tolerance Printed = new(2e-4);

    private static readonly Tolerance Digits = new(1e-5);

    public override string Id => "designs/reboussin";

    public override string Source => "Reboussin, DeMets, Kim and Lan 2000; further digits rpact";

    public override Evidence Evidence => Evidence.Published;

    public override IEnumerable<FigureComparison> Compare()
    {
        var plan = new SequentialPlan(
            1, 0.025, 0.1, [0.2, 0.4, 0.6, 0.8, 1], new EfficacyBoundary.Spending(new ErrorSpendingFunction.OBrienFlemingType()), new FutilityBoundary.None());
        var obrien = SequentialDesign.Create(plan).Test.EfficacyBounds;
        var pocock = SequentialDesign.Create(plan with { Efficacy = new EfficacyBoundary.Spending(new ErrorSpendingFunction.PocockType()) }).Test.EfficacyBounds;
        foreach (var row in OracleRow.Of("designs/reboussin_2000_lan_demets_5_looks.csv"))
        {
            int look = row.Whole("look") - 1;
            yield return Of("published_ld_obf_z", obrien[look], Printed);
            yield return Of("computed_ld_obf_z", obrien[look], Digits);
            yield return Of("published_ld_pocock_z", pocock[look], Printed);
            yield return Of("computed_ld_pocock_z", pocock[look], Digits);

            FigureComparison Of(string column, double found, Tolerance tolerance) => new($"look {look + 1}", column, row.Number(column), found, tolerance);
        }
    }
}
