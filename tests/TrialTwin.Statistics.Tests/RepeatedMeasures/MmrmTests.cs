using TrialTwin.Numerics.Random;
using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.LinearModels;
using TrialTwin.Statistics.RepeatedMeasures;
using TrialTwin.Statistics.Tests.Fixtures;

namespace TrialTwin.Statistics.Tests.RepeatedMeasures;

public sealed class MmrmTests
{
    private static readonly string[] Visits = ["VIS1", "VIS2", "VIS3", "VIS4"];
    private static readonly string[] Arms = ["PBO", "TRT"];

    [Fact]
    [Trait("Requirement", "REQ-MMRM-1")]
    public void Fit_OnFev_EqualsSas_Published()
    {
        // SAS PROC MIXED, TYPE=UN, REML, FEV1 = RACE SEX ARMCD*AVISIT: log kept with the R package mmrm. SAS stops a little before the
        // maximum: our likelihood is not lower, and the covariances agree to 2e-4 of their variances.
        var model = Fev().Model;

        Assert.Equal(3386.44987722, model.MinusTwoLogLikelihood, 1e-5);
        Assert.True(model.MinusTwoLogLikelihood <= 3386.44987722);
        double[] expected = [40.5509, 14.3982, 26.5692, 4.9744, 2.7851, 14.8970, 13.3731, 7.4790, 0.9017, 95.5528];
        var k = 0;
        for (var a = 0; a < 4; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                Assert.Equal(expected[k++], model.Covariance(a, b), 2e-4 * Math.Sqrt(model.Covariance(a, a) * model.Covariance(b, b)));
            }
        }
    }

    [Theory]
    [InlineData("PBO", "VIS1", 33.3318, 0.7554, 148)]
    [InlineData("TRT", "VIS1", 37.1063, 0.7626, 143)]
    [InlineData("PBO", "VIS2", 38.1715, 0.6117, 147)]
    [InlineData("TRT", "VIS2", 41.9037, 0.6023, 144)]
    [InlineData("PBO", "VIS3", 43.6740, 0.4617, 130)]
    [InlineData("TRT", "VIS3", 46.7546, 0.5086, 130)]
    [InlineData("PBO", "VIS4", 48.3855, 1.1886, 134)]
    [InlineData("TRT", "VIS4", 52.7841, 1.1877, 133)]
    [Trait("Requirement", "REQ-MMRM-1")]
    public void LeastSquaresMean_OnFev_EqualsSas_Published(string arm, string visit, double mean, double error, int degrees)
    {
        // SAS, DDFM=SATTERTHWAITE: LS means and standard errors to the digits printed, degrees of freedom printed as integers.
        var found = Fev().LeastSquaresMean(arm, visit, DegreesOfFreedom.Satterthwaite);

        Assert.Equal(mean, found.Estimate, 6e-4);
        Assert.Equal(error, found.StandardError, 1e-4);
        Assert.Equal(degrees, found.DegreesOfFreedom, 0.6);
    }

    [Fact]
    [Trait("Requirement", "REQ-MMRM-2")]
    public void Contrast_WithKenwardRogerOnFev_EqualsSas_Published()
    {
        // SAS, DDFM=KENWARDROGER, FEV1 = ARMCD: standard error and degrees of freedom of the treatment coefficient, to 1e-4 and 5e-4, as near as SAS comes to the maximum
        // (the expected in place of the observed information would give 0.6536 and 170.9).
        var rows = FevRows();
        var design = DesignMatrix.Intercept(rows.Values.Count).WithFactor("ARMCD", Arms, FevArm());

        var contrast = RepeatedMeasuresModel.Fit(design, rows).Model!.Contrast([0, 1]);

        Assert.Equal(0.66124382270307, contrast.StandardError, 0.66 * 1e-4);
        Assert.Equal(160.733266403768, contrast.DegreesOfFreedom, 160 * 5e-4);
    }

    [Fact]
    [Trait("Requirement", "REQ-MMRM-1")]
    public void Fit_OnPilotAdas_EqualsGls_Independent()
    {
        // R nlme::gls, unstructured REML: change = treatment x week + site group + baseline x week, 234 patients, four decimals.
        var fit = Pilot();

        Assert.Equal(3087.843, fit.Model.MinusTwoLogLikelihood, 1e-3);
        foreach (var (arm, mean, error) in new[] { ("0", 1.5536, 0.4923), ("54", 1.5136, 0.5224), ("81", 1.1270, 0.5539) })
        {
            var found = fit.LeastSquaresMean(arm, DegreesOfFreedom.Satterthwaite);
            Assert.Equal(mean, found.Estimate, 1e-4);
            Assert.Equal(error, found.StandardError, 1e-4);
        }

        foreach (var (arm, difference, error) in new[] { ("54", -0.5939, 1.0145), ("81", -0.8282, 1.0678) })
        {
            var found = fit.Difference(arm, "0", "24", DegreesOfFreedom.Satterthwaite);
            Assert.Equal(difference, found.Estimate, 1e-4);
            Assert.Equal(error, found.StandardError, 1e-4);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-MMRM-2")]
    public void Difference_WithKenwardRoger_HasLargerErrorAndTheSameDegreesOfFreedom()
    {
        var fit = Fev();
        var plain = fit.Difference("TRT", "PBO", "VIS4", DegreesOfFreedom.Satterthwaite);
        var adjusted = fit.Difference("TRT", "PBO", "VIS4");

        Assert.True(adjusted.StandardError > plain.StandardError);
        Assert.Equal(plain.DegreesOfFreedom, adjusted.DegreesOfFreedom);
        Assert.Equal(plain.Estimate, adjusted.Estimate);
    }

    [Fact]
    [Trait("Requirement", "REQ-MMRM-3")]
    public void Fit_OnCompleteBalancedData_IsTheAnalysisOfEachVisit()
    {
        // With complete data and the same covariates at each visit, a visit's difference and error are those of its own t test.
        var stream = RandomStream.Create(7, StreamPurpose.Named("mmrm-test"));
        var (values, patients, visits, arms) = (new List<double>(), new List<string>(), new List<string>(), new List<string>());
        for (var i = 0; i < 40; i++)
        {
            var level = stream.NextNormal();
            for (var v = 0; v < 3; v++)
            {
                values.Add(level + (v * 0.3) + stream.NextNormal());
                patients.Add($"{i}");
                visits.Add($"{v}");
                arms.Add(i % 2 == 0 ? "a" : "b");
            }
        }

        var fit = Mmrm.Fit(new MmrmData(new RepeatedOutcome(values, patients, visits, ["0", "1", "2"]), arms, ["a", "b"], [], [], [])).Fit!;
        var last = Enumerable.Range(0, values.Count).Where(r => visits[r] == "2").ToArray();
        var test = Ancova.Fit(new AncovaData([.. last.Select(r => values[r])], [.. last.Select(r => arms[r])], ["a", "b"], [], [])).Difference("b", "a");

        var difference = fit.Difference("b", "a", "2");
        Assert.Equal(test.Estimate, difference.Estimate, 1e-9);
        Assert.Equal(test.StandardError, difference.StandardError, 1e-7);
        Assert.Equal(38, difference.DegreesOfFreedom, 1e-4);
    }

    [Fact]
    [Trait("Requirement", "REQ-MMRM-3")]
    public void Fit_WithoutSpreadAtAVisit_SaysSingular()
    {
        var values = Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? 1.0 : i % 7).ToArray();
        var outcome = new RepeatedOutcome(values, [.. Enumerable.Range(0, 40).Select(i => $"{i / 2}")], [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? "1" : "2")], ["1", "2"]);

        var (fit, status) = Mmrm.Fit(new MmrmData(outcome, [.. Enumerable.Range(0, 40).Select(i => i / 2 % 2 == 0 ? "a" : "b")], ["a", "b"], [], [], []));

        Assert.Null(fit);
        Assert.Equal(FitStatus.Singular, status);
    }

    [Fact]
    [Trait("Requirement", "REQ-MMRM-3")]
    public void Fit_WithVisitsNeverObservedTogether_IsRefused()
    {
        var outcome = new RepeatedOutcome([1, 2, 3, 4, 5, 7], ["a", "b", "c", "d", "e", "f"], ["1", "2", "1", "2", "1", "2"], ["1", "2"]);

        Assert.Throws<ArgumentException>(() => Mmrm.Fit(new MmrmData(outcome, ["x", "x", "y", "y", "x", "y"], ["x", "y"], [], [], [])));
    }

    private static RepeatedOutcome FevRows()
    {
        var (table, seen) = Observed("repeated-measures/fev.csv", "FEV1");
        return new RepeatedOutcome(Take(table.Numbers("FEV1"), seen), Take(table.Texts("USUBJID"), seen), Take(table.Texts("AVISIT"), seen), Visits);
    }

    private static string[] FevArm()
    {
        var (table, seen) = Observed("repeated-measures/fev.csv", "FEV1");
        return Take(table.Texts("ARMCD"), seen);
    }

    private static Mmrm Fev()
    {
        var (table, seen) = Observed("repeated-measures/fev.csv", "FEV1");
        return Mmrm.Fit(new MmrmData(FevRows(), FevArm(), Arms, [("RACE", Take(table.Texts("RACE"), seen)), ("SEX", Take(table.Texts("SEX"), seen))], [], [])).Fit!;
    }

    private static Mmrm Pilot()
    {
        var (table, seen) = Observed("repeated-measures/adas-pilot.csv", "CHG");
        var outcome = new RepeatedOutcome(Take(table.Numbers("CHG"), seen), Take(table.Texts("USUBJID"), seen), Take(table.Texts("AVISITN"), seen), ["8", "16", "24"]);
        return Mmrm.Fit(new MmrmData(outcome, Take(table.Texts("TRTPN"), seen), ["0", "54", "81"], [("SITEGR1", Take(table.Texts("SITEGR1"), seen))], [], [("BASE", Take(table.Numbers("BASE"), seen))])).Fit!;
    }

    private static (OracleTable Table, int[] Rows) Observed(string file, string outcome)
    {
        var table = OracleTable.Open(file);
        var values = table.Numbers(outcome);
        return (table, [.. Enumerable.Range(0, table.Count).Where(row => !double.IsNaN(values[row]))]);
    }

    private static T[] Take<T>(T[] values, int[] rows) => Array.ConvertAll(rows, row => values[row]);
}
