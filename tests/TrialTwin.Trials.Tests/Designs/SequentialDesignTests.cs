using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.Tests.Designs;

[Trait("Requirement", "REQ-DES-3")]
public sealed class SequentialDesignTests
{
    private static readonly double[] FifthsOfInformation = [0.2, 0.4, 0.6, 0.8, 1];

    [Fact]
    public void Constants_PublishedJennisonTurnbull2000_AgreeToPrintedDigits()
    {
        // Tables 2.1 to 2.4, three printed decimals; rpact's digits to 1e-5 (its integration is good to about 1e-6).
        foreach (var row in OracleTable.Rows("jennison_turnbull_2000_tables_2_1_to_2_4.csv"))
        {
            int looks = (int)row.Number("looks_K");
            double[] fractions = [.. Enumerable.Range(1, looks).Select(look => (double)look / looks)];
            var plan = new SequentialPlan(2, row.Number("alpha_two_sided"), 1 - row.Number("power"), fractions, new EfficacyBoundary.WangTsiatis(0.5), new FutilityBoundary.None());
            var pocock = SequentialDesign.Create(plan);
            var obrien = SequentialDesign.Create(plan with { Efficacy = new EfficacyBoundary.WangTsiatis(0) });
            Assert.Equal(row.Number("published_pocock_C_P"), pocock.Test.EfficacyBounds[^1], 6e-4);
            Assert.Equal(row.Number("computed_pocock_C_P"), pocock.Test.EfficacyBounds[^1], 1e-5);
            Assert.Equal(row.Number("computed_obf_C_B"), obrien.Test.EfficacyBounds[^1], 1e-5);
            Assert.Equal(row.Number("published_pocock_R_P"), pocock.InflationFactor, 6e-4);
            Assert.Equal(row.Number("published_obf_R_B"), obrien.InflationFactor, 6e-4);
        }
    }

    [Fact]
    public void Bounds_PublishedReboussin2000_AgreeToPrintedDigits()
    {
        // Printed to 4 decimals; rpact's digits to 1e-5.
        var plan = new SequentialPlan(1, 0.025, 0.1, FifthsOfInformation, new EfficacyBoundary.Spending(new ErrorSpendingFunction.OBrienFlemingType()), new FutilityBoundary.None());
        var obrien = SequentialDesign.Create(plan);
        var pocock = SequentialDesign.Create(plan with { Efficacy = new EfficacyBoundary.Spending(new ErrorSpendingFunction.PocockType()) });
        foreach (var row in OracleTable.Rows("reboussin_2000_lan_demets_5_looks.csv"))
        {
            int look = (int)row.Number("look") - 1;
            Assert.Equal(row.Number("published_ld_obf_z"), obrien.Test.EfficacyBounds[look], 2e-4);
            Assert.Equal(row.Number("computed_ld_obf_z"), obrien.Test.EfficacyBounds[look], 1e-5);
            Assert.Equal(row.Number("published_ld_pocock_z"), pocock.Test.EfficacyBounds[look], 2e-4);
            Assert.Equal(row.Number("computed_ld_pocock_z"), pocock.Test.EfficacyBounds[look], 1e-5);
        }
    }

    [Theory]
    [InlineData("Example 83.3", 2, 0.4)]
    [InlineData("Example 87.8", 1, 0.2)]
    public void Information_PublishedSasSeqdesign_Agrees(string example, int sides, double effect)
    {
        // SAS/STAT documentation, printed to 7 digits; rpact's digits to 1e-5 relative.
        double[] fractions = sides == 2 ? [0.25, 0.5, 0.75, 1] : FifthsOfInformation;
        var design = SequentialDesign.Create(sides == 2
            ? new SequentialPlan(2, 0.05, 0.1, fractions, new EfficacyBoundary.WangTsiatis(0.5), new FutilityBoundary.None())
            : new SequentialPlan(1, 0.025, 0.1, fractions, new EfficacyBoundary.Spending(new ErrorSpendingFunction.OBrienFlemingType()), new FutilityBoundary.Spending(new ErrorSpendingFunction.PocockType()), BindingFutility: true));
        var computed = new Dictionary<string, double>
        {
            ["Max Information (Percent of Fixed Sample)"] = 100 * design.InflationFactor,
            ["Max Information"] = design.Drift * design.Drift / (effect * effect),
            ["Null Ref ASN (Percent of Fixed Sample)"] = 100 * design.ExpectedInformationRatio(0),
            ["Alt Ref ASN (Percent of Fixed Sample)"] = 100 * design.ExpectedInformationRatio(design.Drift),
        };
        foreach (var row in OracleTable.Rows("sas_seqdesign_documentation.csv").Where(row => row["example"].StartsWith(example, StringComparison.Ordinal)))
        {
            double value = computed[row["statistic"]];
            Assert.Equal(row.Number("published_value"), value, 1e-5 * value);
            Assert.Equal(row.Number("computed_rpact"), value, 1e-5 * value);
        }
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(2, true)]
    public void Probabilities_OfSpentErrors_AddUpToWhatWasSpent(int sides, bool binding)
    {
        var spending = new ErrorSpendingFunction.HwangShihDeCani(-2);
        var plan = new SequentialPlan(sides, 0.05, 0.2, [0.3, 0.55, 0.9, 1], new EfficacyBoundary.Spending(spending), new FutilityBoundary.Spending(spending), binding);
        var design = SequentialDesign.Create(plan);
        double[] alpha = spending.Cumulative(0.05, plan.Fractions);
        double[] beta = spending.Cumulative(0.2, plan.Fractions);
        double[] alphaSpent = sides == 1 || !binding ? design.CumulativeAlpha() : alpha;
        for (int look = 0; look < plan.Looks; look++)
        {
            Assert.Equal(alpha[look], alphaSpent[look], 1e-9);
        }

        Assert.Equal(beta[^1], design.CumulativeBeta()[^1], 1e-9);
        Assert.Equal(beta[2], design.CumulativeBeta()[2], 1e-9);
        Assert.Equal(0.8, design.Power(design.Test.Probabilities(design.Drift)), 1e-9);
    }

    [Fact]
    public void Probabilities_UnderAnyDrift_AddUpToOne()
    {
        // The last look's lower tail is what remains; drifts inside and outside the range that shares one recursion.
        var test = new SequentialTest(1, FifthsOfInformation, [4, 3, 2.5, 2.2, 2], [-1, double.NegativeInfinity, 0, 1]);
        foreach (double drift in new[] { -6, -0.5, 0, 3, 9.5, 14 })
        {
            var reached = test.Probabilities(drift);
            var schedule = new InformationSchedule(FifthsOfInformation, Math.Min(0, drift), Math.Max(0, drift));
            var density = ContinuationDensity.Start(schedule);
            for (int look = 0; look < 4; look++)
            {
                density = density.Next(ContinuationRegion.OneSided(test.FutilityBounds[look], test.EfficacyBounds[look]));
            }

            Assert.Equal(1, reached.Upper + reached.Futility.Sum() + density.LowerTail(2, drift), 1e-9);
        }
    }

    [Fact]
    public void Density_OfLooksCloseTogether_KeepsItsPrecision()
    {
        // A look that cannot stop the trial changes nothing, however close to the next one.
        var one = new SequentialTest(1, [0.5, 1], [2.5, 2], [double.NegativeInfinity]);
        var three = new SequentialTest(1, [0.5, 0.999, 1], [2.5, double.PositiveInfinity, 2], [double.NegativeInfinity, double.NegativeInfinity]);
        Assert.Equal(one.Probabilities(2.8).Upper, three.Probabilities(2.8).Upper, 1e-9);
    }

    [Fact]
    public void Bounds_ThatCannotBe_AreRefusedWithTheReason()
    {
        var peto = new SequentialPlan(1, 0.025, 0.2, [0.5, 1], new EfficacyBoundary.HaybittlePeto(1.5), new FutilityBoundary.None());
        Assert.Contains("leaves no type I error", Assert.Throws<UnsolvableDesignException>(() => SequentialDesign.Create(peto)).Message, StringComparison.Ordinal);
    }
}
