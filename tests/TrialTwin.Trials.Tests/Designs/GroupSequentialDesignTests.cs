using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.Designs;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.Designs;

[Trait("Requirement", "REQ-DES-1")]
public sealed class GroupSequentialDesignTests
{
    [Fact]
    public void Boundaries_PublishedReboussin2000FiveLooks_AgreeToPrintedDigits()
    {
        // Reboussin et al. 2000, printed to 4 decimals; rpact's digits to 1e-5.
        var rows = OracleTable.Rows("reboussin_2000_lan_demets_5_looks.csv");
        var obrien = GroupSequentialDesign.Create([0.2, 0.4, 0.6, 0.8], ErrorSpending.OBrienFleming, 0.025);
        var pocock = GroupSequentialDesign.Create([0.2, 0.4, 0.6, 0.8], ErrorSpending.Pocock, 0.025);
        for (int i = 0; i < rows.Count; i++)
        {
            Assert.Equal(rows[i].Number("published_ld_obf_z"), obrien.Looks[i].CriticalValue, 2e-4);
            Assert.Equal(rows[i].Number("computed_ld_obf_z"), obrien.Looks[i].CriticalValue, 1e-5);
            Assert.Equal(rows[i].Number("published_ld_pocock_z"), pocock.Looks[i].CriticalValue, 2e-4);
            Assert.Equal(rows[i].Number("computed_ld_pocock_z"), pocock.Looks[i].CriticalValue, 1e-5);
        }
    }

    [Fact]
    public void Boundaries_IndependentThreeLooks_AgreeToThreeDecimals()
    {
        // Two-sided 0.05, Lan-DeMets O'Brien-Fleming at 0.5, 0.75, 1: 2.963, 2.359, 2.014 (rpact, gsDesign).
        var design = GroupSequentialDesign.Create([0.5, 0.75], ErrorSpending.OBrienFleming, 0.025);
        Assert.Equal(2.963, design.Looks[0].CriticalValue, 5e-4);
        Assert.Equal(2.359, design.Looks[1].CriticalValue, 5e-4);
        Assert.Equal(2.014, design.Looks[2].CriticalValue, 5e-4);
    }

    [Fact]
    public void Crossing_PublishedJennisonTurnbullConstants_SpendTheirError()
    {
        // Two-sided constants of two and five looks. One side of the test gives half the level but for trials that would
        // cross on both sides: up to 4e-6 at level 0.1.
        foreach (var row in OracleTable.Rows("jennison_turnbull_2000_tables_2_1_to_2_4.csv").Where(row => row.Number("looks_K") is 2 or 5))
        {
            int looks = (int)row.Number("looks_K");
            double[] fractions = [.. Enumerable.Range(1, looks).Select(look => (double)look / looks)];
            double alpha = row.Number("alpha_two_sided") / 2;
            var pocock = GroupSequentialDesign.WithBoundaries(fractions, [.. fractions.Select(_ => row.Number("computed_pocock_C_P"))]);
            Assert.Equal(alpha, pocock.Power(0), 1e-5);
            var obrien = GroupSequentialDesign.WithBoundaries(fractions, [.. fractions.Select(t => row.Number("computed_obf_C_B") / Math.Sqrt(t))]);
            Assert.Equal(alpha, obrien.Power(0), 1e-5);
            AssertInflation(row.Number("published_pocock_R_P"), pocock, alpha, row.Number("power"));
            AssertInflation(row.Number("published_obf_R_B"), obrien, alpha, row.Number("power"));
        }
    }

    [Fact]
    public void ExpectedInformation_PublishedSasExample_Agrees()
    {
        // SAS/STAT 13 documentation, SEQDESIGN example 83.3: two-sided Pocock test, 4 looks, alpha 0.05, power 0.9.
        var rows = OracleTable.Rows("sas_seqdesign_documentation.csv").Where(row => row["example"].StartsWith("Example 83.3", StringComparison.Ordinal)).ToList();
        double[] fractions = [0.25, 0.5, 0.75, 1];
        var design = GroupSequentialDesign.WithBoundaries(fractions, [.. fractions.Select(_ => 2.361298)]);
        double drift = design.DriftFor(0.9);
        double percent = 100 * Square(drift / FixedDrift(0.025, 0.9));
        Assert.Equal(Published("Max Information (Percent of Fixed Sample)"), percent, 2e-3);
        Assert.Equal(Published("Null Ref ASN (Percent of Fixed Sample)"), percent * Expected(design, 0, sides: 2), 5e-3);
        Assert.Equal(Published("Alt Ref ASN (Percent of Fixed Sample)"), percent * Expected(design, drift, sides: 1), 5e-3);

        double Published(string statistic) => rows.First(row => row["statistic"] == statistic).Number("published_value");
    }

    [Theory]
    [InlineData(ErrorSpending.OBrienFleming)]
    [InlineData(ErrorSpending.Pocock)]
    public void Crossing_UnderNoDrift_EqualsSpentError(ErrorSpending spending)
    {
        var design = GroupSequentialDesign.Create([0.3, 0.55, 0.9], spending, 0.025);
        var crossing = design.CrossingProbabilities(0);
        double spent = 0;
        for (int i = 0; i < crossing.Count; i++)
        {
            spent += crossing[i];
            Assert.Equal(SpendingFunction.Spent(spending, 0.025, design.Looks[i].InformationFraction), spent, 1e-9);
        }
    }

    [Fact]
    public void FixedDesign_IsOneLookAtTheNormalQuantile()
    {
        var design = GroupSequentialDesign.Create([], null, 0.025);
        Assert.Equal(1.959963984540054, Assert.Single(design.Looks).CriticalValue, 1e-12);
        Assert.Equal(0.9, design.Power(FixedDrift(0.025, 0.9)), 1e-12);
    }

    private static void AssertInflation(double published, GroupSequentialDesign design, double alpha, double power) =>
        Assert.Equal(published, Square(design.DriftFor(power) / FixedDrift(alpha, power)), 1e-3);

    private static double Expected(GroupSequentialDesign design, double drift, int sides)
    {
        var crossing = design.CrossingProbabilities(drift);
        double expected = 1;
        for (int i = 0; i < crossing.Count - 1; i++)
        {
            expected -= sides * crossing[i] * (1 - design.Looks[i].InformationFraction);
        }

        return expected;
    }

    private static double FixedDrift(double alpha, double power) =>
        NormalDistribution.Quantile(power) - NormalDistribution.Quantile(alpha);

    private static double Square(double x) => x * x;
}
