using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Cohorts.Synthesis;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Prognosis.Tests.Fixtures;
using TrialTwin.Statistics.Descriptive;
using TrialTwin.Statistics.Estimation;

namespace TrialTwin.Prognosis.Tests.Cohorts.Synthesis;

/// <summary>One half of ACTG 175 against the other; figures computed in R 4.2.2, to the digits given.</summary>
[Trait("Requirement", "REQ-COH-11")]
public sealed class CohortFidelityTests
{
    private static readonly FidelityResult Halves = CohortFidelity.Of(Actg175Halves.First, Actg175Halves.Second);

    [Fact]
    public void Propensity_OfTwoHalves_EqualsR_Independent()
    {
        var propensity = Halves.Propensity;

        Assert.Equal(FitStatus.Converged, propensity.Status);
        Assert.Equal(16, propensity.Coefficients);
        Assert.Equal(0.0108503, propensity.Pmse, 5e-8);
        Assert.Equal(10.8503, propensity.Ratio, 5e-5);
        Assert.Equal(0.617253, propensity.Area, 5e-7);
        Assert.Equal(0.172, propensity.Specks, 1e-9);
        Assert.Equal(7.8, propensity.Po50, 1e-9);
        Assert.Equal(0.9809687, Halves.CorrelationSimilarity!.Value, 5e-8);
    }

    [Fact]
    public void Distance_OfEveryColumn_EqualsR_Independent()
    {
        var figures = CsvReader.Read(ReferenceCatalog.Open("oracles/synthesis/actg175-halves-ks.csv").FullPath);
        for (var row = 0; row < figures.RowCount; row++)
        {
            var name = figures.Texts("var")[row];
            var found = Halves.Columns.Single(c => c.Column == (name == "treat" ? "arms" : name));
            Assert.Equal(figures.Numbers("ks")[row], found.Distance, 1e-9);
        }
    }

    [Theory]
    [InlineData("age", null, 5.30914984442)]
    [InlineData("symptom", null, 13.74934436)]
    [InlineData("cd40", null, 3.39675676363)]
    [InlineData("age", "wtkg", 2.9421510816)]
    [InlineData("preanti", "str2", 6.59969690789)]
    public void TableRatio_OfOneOrTwoColumns_EqualsR_Independent(string first, string? second, double expected)
    {
        var found = second is null
            ? Halves.Columns.Single(c => c.Column == first).TableRatio
            : Halves.Pairs.Single(p => p.First == first && p.Second == second).TableRatio;

        Assert.Equal(expected, found, 1e-8);
    }

    [Fact]
    public void RocArea_OfDeLong_EqualsR_Independent()
    {
        var patients = Actg175Halves.Of(0, 300);
        var (outcome, arm) = (patients.Columns[14].Values, patients.Columns[15].Values);

        var area = RocArea.Of([.. outcome.Where((_, i) => arm[i] == 1)], [.. outcome.Where((_, i) => arm[i] == 0)]);

        Assert.Equal(0.582998294347, area.Value, 1e-11);
        Assert.Equal(0.0385456966723, area.StandardError, 1e-11);
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-12")]
    public void Utility_OfEitherHalf_EqualsRegressionInR_Independent()
    {
        // 139 patients held out; ordinary least squares and logistic regression, the latter's area to the order of patients.
        var (first, second, rest) = (Actg175Halves.Of(0, 1000, "cens"), Actg175Halves.Of(1000, 2000, "cens"), Actg175Halves.Of(2000, 2139, "cens"));
        int[] covariates = [.. Enumerable.Range(0, 14), 15];

        var linear = SyntheticUtility.Of(first, rest, second, (covariates, 14), 1)!;
        var logistic = SyntheticUtility.Of(first, rest, second, (covariates, 16), 1)!;

        Assert.Equal(0.3776118445, linear.FromReal.Value, 2e-6);
        Assert.Equal(0.4454945701, linear.FromSynthetic.Value, 2e-6);
        Assert.Equal(0.5780445969, logistic.FromReal.Value, 1e-3);
        Assert.Equal(0.6180674671, logistic.FromSynthetic.Value, 1e-3);
        Assert.Equal(linear.FromSynthetic.Value - linear.FromReal.Value, linear.Difference.Value, 1e-12);
    }
}
