using System.Globalization;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Prognosis.Trajectories;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Prognosis.Tests.Trajectories;

public sealed class TrajectoryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("trajectories-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    [Trait("Requirement", "REQ-PROG-85")]
    public void Fit_OnCompleteVisits_IsTheRegressionOfEachVisit_DoubleProgrammed()
    {
        var all = Simulated(60, complete: true);
        var data = all with { Rows = Array.ConvertAll(all.Rows, row => row[..2]) };
        var fit = TrajectoryFit.Of(data).Fit!;
        var design = DesignMatrix.Intercept(60).WithCovariate("score", [.. data.Rows.Select(r => r[0])]).WithCovariate("noise", [.. data.Rows.Select(r => r[1])]);
        var residuals = new double[3][];

        for (var v = 0; v < 3; v++)
        {
            double[] y = [.. data.Outcome.Select(o => o[v])];
            var plain = LinearModel.Fit(design, y);
            Assert.All(plain.Coefficients.Zip(fit.Coefficients[v]), pair => Assert.Equal(pair.First, pair.Second, 1e-6));
            residuals[v] = [.. y.Select((value, i) => value - plain.Coefficients[0] - (plain.Coefficients[1] * data.Rows[i][0]) - (plain.Coefficients[2] * data.Rows[i][1]))];
            Assert.Equal(plain.Contrast([0, 1, 0]).StandardError, Math.Sqrt(fit.CoefficientCovariance[(v * 3) + 1][(v * 3) + 1]), 1e-5);
        }

        for (var a = 0; a < 3; a++)
        {
            for (var b = 0; b < 3; b++)
            {
                Assert.Equal(residuals[a].Zip(residuals[b], (x, y) => x * y).Sum() / 57, fit.ResidualCovariance[a][b], 1e-4);
            }
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-86")]
    public void Run_OnSimulatedPatients_CoversThemAndShowsAPlantedCovariateAlone()
    {
        Write(Simulated(300, complete: false));

        var planted = TrajectoryPrognosis.Run(Request(), _folder, CancellationToken.None).Result;
        var noise = TrajectoryPrognosis.Run(Request() with { Covariates = ["base", "noise"] }, _folder, CancellationToken.None).Result;

        // Four standard errors of 200 patients or more: 0.085.
        Assert.All(planted.Visits, visit => Assert.Equal(0.9, visit.Coverage90.Value, 0.085));
        Assert.All(planted.Visits, visit => Assert.Equal(GainVerdict.Demonstrated, visit.Verdict));
        Assert.All(noise.Visits, visit => Assert.Equal(GainVerdict.NotDemonstrated, visit.Verdict));
        Assert.Equal(0, planted.FailedFits);
        Assert.True(planted.Visits[2].Patients < planted.Visits[0].Patients);
        Assert.Equal(CanonicalJson.Write(planted), CanonicalJson.Write(TrajectoryPrognosis.Run(Request(), _folder, CancellationToken.None).Result));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-87")]
    public void Draws_OfAPatient_HaveTheMeanAndCovarianceOfTheModel()
    {
        Write(Simulated(300, complete: false));
        var model = TrajectoryPrognosis.Run(Request(), _folder, CancellationToken.None).Model;
        var read = TrajectoryPrognosis.ReadModel(CanonicalJson.Write(model));
        var table = CsvReader.Read("new.csv", "id,base,score\na,0.5,-0.5\nb,0.5,99\n"u8.ToArray());

        var predictions = TrajectoryPrognosis.Predict(read, table, "id");
        var course = predictions[0].Prediction!;
        var draws = TrajectoryModel.Draw(course, 4000, 1, 0);

        Assert.Equal(model.ComputeHash(), read.ComputeHash());
        Assert.Contains("score is 99", predictions[1].Reason, StringComparison.Ordinal);
        for (var v = 0; v < 3; v++)
        {
            var (mean, other) = (draws.Average(d => d[v]), (v + 1) % 3);
            // Four Monte Carlo standard errors: of the mean SD/63, of a covariance about 1.4 variances/63.
            Assert.Equal(course.Mean[v], mean, 4 * course.StandardDeviation(v) / 63);
            Assert.Equal(
                course.Covariance[v][other],
                draws.Average(d => (d[v] - course.Mean[v]) * (d[other] - course.Mean[other])),
                4 * 1.5 * course.StandardDeviation(v) * course.StandardDeviation(other) / 63);
        }

        Assert.Equal(draws[7], TrajectoryModel.Draw(course, 8, 1, 0)[7]);
        Assert.NotEqual(draws[0], TrajectoryModel.Draw(course, 1, 1, 1)[0]);
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-89")]
    public void Judge_OfNewPatients_IsQuietWhereTheModelHoldsAndAlarmsWhereItDoesNot()
    {
        Write(Simulated(300, complete: false));
        var model = TrajectoryPrognosis.Run(Request(), _folder, CancellationToken.None).Model;
        var table = CsvReader.Read(Path.Combine(_folder, "patients.csv"));

        var holds = TrajectoryValidation.Judge(model, table, ("id", "visit", "y"), 1);
        var drifted = TrajectoryValidation.Judge(model, Changed(table, y => y + 1), ("id", "visit", "y"), 1);
        var spread = TrajectoryValidation.Judge(model, Changed(table, y => 3 * y), ("id", "visit", "y"), 1);

        Assert.Empty(holds.Warnings);
        Assert.All(holds.Visits, check => Assert.True(check.R2!.Value.Lower > 0));
        Assert.Equal(3, drifted.Warnings.Count(w => w.StartsWith("Calibration has drifted", StringComparison.Ordinal)));
        Assert.All(drifted.Visits, check => Assert.Equal(1, check.MeanError!.Value.Value - holds.Visits.Single(v => v.Visit == check.Visit).MeanError!.Value.Value, 1e-9));
        Assert.Equal(3, spread.Warnings.Count(w => w.Contains("predictive intervals cover", StringComparison.Ordinal)));
        Assert.Throws<BadInputException>(() => TrajectoryValidation.Judge(model, table, ("visit", "visit", "y"), 1));
        Assert.Throws<BadInputException>(() => TrajectoryValidation.Judge(model, table, ("id", "noise", "y"), 1));
    }

    [Fact]
    [Trait("Requirement", "REQ-PROG-88")]
    public void Run_WithManyFaults_NamesAllOfThem()
    {
        Write(Simulated(60, complete: false));
        Assert.Equal(["visit", "outcome", "covariates[1]", "baseline[0]", "filter.site"], Paths(Request() with
        {
            Visit = "week", Outcome = "z", Covariates = ["score", "weight"], Baseline = ["bas"], Filter = new Dictionary<string, string>(StringComparer.Ordinal) { ["site"] = "1" },
        }));
        Assert.Equal(["visits[3]", "covariates[1]"], Paths(Request() with { Visits = ["v1", "v2", "v3", "v4"], Covariates = ["score", "changing"] }));
        Assert.Equal(["covariates"], Paths(Request() with { Covariates = ["score", "twice"] }));
        Assert.Equal(["covariates"], Paths(Request() with { Covariates = ["score", "constant"] }));

        Write(Simulated(12, complete: true));
        Assert.Equal(["data"], Paths(Request()));
    }

    private static DataTable Changed(DataTable table, Func<double, double> change) => new(table.Name, table.Label, [.. table.Columns.Select(column =>
        column.Name == "y" ? new NumericColumn("y", "", Array.ConvertAll(((NumericColumn)column).Values.ToArray(), y => change(y))) : column)]);

    private static TrajectoryRequest Request() => new(TrajectoryRequest.CurrentSchema, "patients.csv", "id", "visit", ["v1", "v2", "v3"], "y", ["base"], ["base", "score"]);

    private IEnumerable<string> Paths(TrajectoryRequest request) =>
        Assert.Throws<BadInputException>(() => TrajectoryPrognosis.Run(request, _folder, CancellationToken.None)).Problems.Select(p => p.Path);

    private void Write(TrajectoryData data) => File.WriteAllLines(Path.Combine(_folder, "patients.csv"),
    [
        "id,visit,base,score,noise,twice,constant,changing,y",
        .. Enumerable.Range(0, data.Patients).SelectMany(i => Enumerable.Range(0, 3).Where(v => !double.IsNaN(data.Outcome[i][v])).Select(v => string.Create(
            CultureInfo.InvariantCulture, $"P{i},v{v + 1},{data.Rows[i][2]:R},{data.Rows[i][0]:R},{data.Rows[i][1]:R},{2 * data.Rows[i][0]:R},7,{v + i},{data.Outcome[i][v]:R}"))),
    ]);

    /// <summary>A random level and slope, and a score that explains a third; a tenth of the patients leaves at each visit after the first.</summary>
    private static TrajectoryData Simulated(int patients, bool complete)
    {
        var stream = RandomStream.Create(12, StreamPurpose.Named("trajectory-test"));
        var (rows, outcome) = (new double[patients][], new double[patients][]);
        for (var i = 0; i < patients; i++)
        {
            rows[i] = [stream.NextNormal(), stream.NextNormal(), stream.NextNormal()];
            var (level, slope) = (stream.NextNormal(), 0.5 * stream.NextNormal());
            var seen = complete ? 3 : stream.NextUniform() < 0.1 ? 1 : stream.NextUniform() < 0.1 ? 2 : 3;
            outcome[i] = [.. Enumerable.Range(0, 3).Select(v =>
            {
                var y = (0.5 * v) + rows[i][0] + (0.5 * rows[i][2]) + level + (slope * v) + stream.NextNormal();
                return v < seen ? y : double.NaN;
            })];
        }

        return new TrajectoryData(["v1", "v2", "v3"], ["score", "noise"], rows, outcome);
    }
}
