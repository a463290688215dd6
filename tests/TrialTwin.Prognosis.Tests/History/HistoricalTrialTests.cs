using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.History;

namespace TrialTwin.Prognosis.Tests.History;

public sealed class HistoricalTrialTests
{
    private static readonly HistoricalTrial Pilot = HistoricalTrials.Load(HistoricalTrials.CdiscPilot);

    [Fact]
    [Trait("Requirement", "REQ-STAT-1")]
    public void PrimaryTable_OfPilot_EqualsPrintedTable_Published()
    {
        // CDISC pilot study report, Table 14-3.01 (R12 to R16); every figure to the printed digit.
        var table = HistorySummary.Of(Pilot).PublishedTable;

        Assert.Equal(31, table.Count);
        Assert.All(table, figure => Assert.Equal((figure.Quantity, figure.Published), (figure.Quantity, figure.Computed)));
    }

    [Theory]
    [InlineData("Placebo, change SD", "5.80")]
    [InlineData("Low dose, change mean", "2.0")]
    [InlineData("High dose − placebo, LS mean difference", "-1.0")]
    [InlineData("High dose − low, p-value", "0.520")]
    [Trait("Requirement", "REQ-STAT-1")]
    public void PrimaryTable_OfPilot_KeepsTheZerosPrinted(string quantity, string printed)
    {
        var figure = Assert.Single(HistorySummary.Of(Pilot).PublishedTable, f => f.Quantity == quantity);

        Assert.Equal((printed, printed), (figure.Published, figure.Computed));
    }

    [Theory]
    [InlineData("Low dose − placebo, LS mean difference", -0.46678236)]
    [InlineData("Low dose − placebo, standard error", 0.81804222)]
    [InlineData("Low dose − placebo, p-value", 0.56884697)]
    [InlineData("High dose − placebo, LS mean difference", -1.00601360)]
    [InlineData("High dose − placebo, standard error", 0.84052936)]
    [InlineData("High dose − placebo, p-value", 0.23264110)]
    [InlineData("Dose response, p-value", 0.24470567)]
    [Trait("Requirement", "REQ-STAT-1")]
    public void PrimaryTable_OfPilot_EqualsR_Independent(string quantity, double expected)
    {
        // R 4.2.2, lm(chg ~ arm + sitegr1 + adas_bl), eight digits.
        var figure = Assert.Single(HistorySummary.Of(Pilot).PublishedTable, f => f.Quantity == quantity);

        Assert.Equal(expected, figure.Full, 5e-9);
    }

    [Fact]
    [Trait("Requirement", "REQ-DATA-3")]
    public void Pilot_Dropout_EqualsTheFiguresOfTheStudy_Published()
    {
        // Completers of week 24 by COMP24FL: 26 of 86 on placebo left, 56 and 54 of 84 on active treatment.
        Assert.Equal((86, 26), (Pilot.RandomisedControls.Length, Pilot.RandomisedControls.Count(p => p.LeftBeforeEnd)));
        Assert.Equal((168, 110), (Pilot.RandomisedActive.Length, Pilot.RandomisedActive.Count(p => p.LeftBeforeEnd)));
    }

    [Theory]
    [InlineData("Placebo", 79, 0.8472282784810126, 4.808560089843387, 65, 2.145888584615385, 5.990110154252126)]
    [InlineData("Xanomeline Low Dose", 82, 1.6552041585365853, 4.23310680132655, 49, 1.2533427142857143, 6.04795111022412)]
    [InlineData("Xanomeline High Dose", 74, 0.9627213378378379, 3.6249306269996935, 41, 1.6969441951219513, 4.739178027503421)]
    [Trait("Requirement", "REQ-DATA-3")]
    public void Pilot_ObservedVisits_EqualTheTidyCopy_Independent(string arm, int n8, double mean8, double sd8, int n24, double mean24, double sd24)
    {
        // The same data by way of R's adam_adqsadas.rda (safetyData) and Python; that copy holds eight digits.
        var visits = HistorySummary.Of(Pilot).Visits.Where(v => v.Arm == arm).ToArray();

        Assert.Equal((n8, n24), (visits[0].Patients, visits[2].Patients));
        Assert.Equal([mean8, mean24], [visits[0].Mean, visits[2].Mean], (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal([sd8, sd24], [visits[0].StandardDeviation, visits[2].StandardDeviation], (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    [Trait("Requirement", "REQ-DATA-3")]
    public void Pilot_BaselineTotal_IsTheSumOfElevenItems()
    {
        var total = Pilot.CovariateIndex(AlzheimerCovariates.Total);
        var first = Pilot.CovariateIndex("adasWordRecall");

        Assert.All(Pilot.Patients, p => Assert.Equal(p.Covariates[first..(first + 11)].Sum(), p.Covariates[total], 1e-9));
        Assert.Equal(1, Pilot.Patients.Sum(p => p.Covariates[..total].Count(double.IsNaN)) - Pilot.Patients.Count(p => double.IsNaN(p.Covariates[Pilot.CovariateIndex(AlzheimerCovariates.BodyMassIndex)])));
    }

    [Fact]
    [Trait("Requirement", "REQ-DATA-3")]
    public void Summary_OfPilot_TellsFlowFilesAndRetention()
    {
        var summary = HistorySummary.Of(Pilot);

        Assert.Equal([254, 86, 79, 65], summary.Flow.Select(s => s.Patients));
        Assert.Equal([("adsl.xpt", 254), ("adqsadas.xpt", 12463)], summary.Files.Select(f => (f.Name, f.Rows)));
        Assert.All(summary.Files, f => Assert.Matches("^[0-9a-f]{64}$", f.Sha256));
        Assert.Equal([86, 74, 68, 60], summary.Retention.Where(r => r.Arm == "Placebo").Select(r => r.Remaining));
    }

    [Fact]
    public void Load_OfUnknownTrial_NamesTheKnownOnes()
    {
        var failure = Assert.Throws<BadInputException>(() => HistoricalTrials.Load("pilot"));

        Assert.Contains("cdiscpilot01", failure.Problems[0].Mend, StringComparison.Ordinal);
    }
}
