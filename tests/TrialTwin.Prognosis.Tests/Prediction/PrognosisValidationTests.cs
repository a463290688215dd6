using System.Globalization;
using System.Text;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Prediction;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Prognosis.Tests.Fixtures;

namespace TrialTwin.Prognosis.Tests.Prediction;

public sealed class PrognosisValidationTests
{
    private static readonly TrainingSet Training = new(["X", "SEX=M"], [[-4, 0], [4, 1], [0, 0], [1, 1]], [1, 2, 3, 4]);

    [Fact]
    [Trait("Requirement", "REQ-LEARN-5")]
    public void Predict_OfALinearModel_ContributesCoefficientTimesDeviationFromTheMean()
    {
        var model = Linear(1, [2, 3], Link.Identity);

        var predictions = PrognosisPrediction.Predict(model, Table("ID,X,SEX\na,3,M\nb,-1,F\n"), "ID");

        Assert.Equal(["a", "b"], predictions.Select(p => p.Subject));
        Assert.Equal(10, predictions[0].Prediction);
        Assert.Equal(-1, predictions[1].Prediction);
        Assert.Equal(2 * (3 - 0.25), predictions[0].Contributions[0], 1e-12);
        Assert.Equal(3 * 0.5, predictions[0].Contributions[1], 1e-12);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-5")]
    public void Predict_OfAPatientUnlikeAnyTrainedOn_GivesTheReasonInPlaceOfANumber()
    {
        var predictions = PrognosisPrediction.Predict(Linear(1, [2, 3], Link.Identity), Table("X,SEX\n3,M\n9,F\n,F\n1,U\n"), null);

        Assert.Equal([true, false, false, false], predictions.Select(p => p.Prediction is not null));
        Assert.Contains("outside the training patients' -4 to 4", predictions[1].Reason, StringComparison.Ordinal);
        Assert.Contains("X is missing", predictions[2].Reason, StringComparison.Ordinal);
        Assert.Contains("'U', which no training patient had (they had F, M)", predictions[3].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ID,X\n1,2\n", "SEX")]
    [InlineData("ID,X,SEX\n1,a,M\n", "X")]
    [InlineData("ID,X,SEX\n1,1,M\n1,2,M\n", "several rows")]
    [InlineData("ID,X,SEX\n1,99,M\n", "applied to nobody")]
    [Trait("Requirement", "REQ-LEARN-5")]
    public void Predict_OfAFileThatDoesNotFit_IsRefusedWithAMend(string csv, string told)
    {
        var fault = Assert.Throws<BadInputException>(() => PrognosisPrediction.Predict(Linear(1, [2, 3], Link.Identity), Table(csv), "ID"));

        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
        Assert.All(fault.Problems, p => Assert.NotEmpty(p.Mend));
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-6")]
    public void Judge_OfACalibratedModel_FindsSlopeOneAndInterceptZero()
    {
        var result = PrognosisValidation.Judge(Linear(0, [1, 0], Link.Identity), Simulated(400, x => x), (null, "Y"), 1);

        Assert.True(result.CalibrationSlope!.Value.Contains(1));
        Assert.True(result.CalibrationIntercept.Contains(0));
        Assert.Equal(0.5, result.R2.Value, 0.12);
        Assert.Equal(1, result.Rmse.Value, 0.1);
        Assert.Null(result.Brier);
        Assert.Equal(10, result.Curve.Count);
        Assert.All(result.Curve, g => Assert.Equal(40, g.Patients));
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-6")]
    public void Judge_OfAModelTwiceTooExtreme_FindsSlopeOneHalf()
    {
        var calibrated = PrognosisValidation.Judge(Linear(0, [1, 0], Link.Identity), Simulated(400, x => x), (null, "Y"), 1);
        var extreme = PrognosisValidation.Judge(Linear(3, [2, 0], Link.Identity), Simulated(400, x => x), (null, "Y"), 1);

        Assert.Equal(calibrated.CalibrationSlope!.Value.Value / 2, extreme.CalibrationSlope!.Value.Value, 1e-9);
        Assert.Equal(calibrated.Concordance.Value, extreme.Concordance.Value, 1e-12);
        Assert.True(extreme.R2.Value < 0);
        Assert.True(extreme.CalibrationIntercept.Upper < 0);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-6")]
    public void Judge_OfAYesOrNoOutcome_HasLogisticCalibrationBrierAndArea()
    {
        var table = Simulated(500, x => 1 / (1 + Elementary.Exp(-x)), binary: true);
        var calibrated = PrognosisValidation.Judge(Linear(0, [1, 0], Link.Logit), table, (null, "Y"), 1);
        var extreme = PrognosisValidation.Judge(Linear(0, [2, 0], Link.Logit), table, (null, "Y"), 1);

        // Bounds of three standard errors at 500 patients.
        Assert.Equal(1, calibrated.CalibrationSlope!.Value.Value, 0.36);
        Assert.Equal(0, calibrated.CalibrationIntercept.Value, 0.3);
        Assert.InRange(calibrated.CalibrationSlope.Value.Value, calibrated.CalibrationSlope.Value.Lower, calibrated.CalibrationSlope.Value.Upper);
        Assert.Equal(calibrated.CalibrationSlope.Value.Value / 2, extreme.CalibrationSlope!.Value.Value, 1e-6);
        Assert.True(calibrated.Brier!.Value.Value < extreme.Brier!.Value.Value);
        Assert.Equal(calibrated.Concordance.Value, extreme.Concordance.Value, 1e-12);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-6")]
    public void Judge_OfEvenRowsOnOddOnes_EqualsR_Independent()
    {
        // R 4.2.2, glm on ACTG 175: CD4 at week 20 above 350 on 14 covariates, fitted to even rows, judged on odd rows; to 1e-7.
        var data = Actg175.Above350(false);
        int[] even = [.. Enumerable.Range(0, data.Patients).Where(i => i % 2 == 1)], odd = [.. Enumerable.Range(0, data.Patients).Where(i => i % 2 == 0)];
        var model = new LogisticNet(data.Take(even), 1).Fit(0);
        var measures = new PredictionMeasures(Array.ConvertAll(odd, i => model.Predict(data.Rows[i])), Array.ConvertAll(odd, i => data.Outcome[i]), true);
        int[] everybody = [.. Enumerable.Range(0, odd.Length)];

        Assert.Equal(1.09614816917537, measures.Slope(everybody), 1e-7);
        Assert.Equal(-0.0503585661258327, measures.Intercept(everybody), 1e-7);
        Assert.Equal(0.165834238629141, measures.MeanSquaredError(everybody), 1e-7);
        Assert.Equal(0.836102288886792, measures.Concordance(everybody), 1e-7);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-6")]
    public void Concordance_EqualsCountingAllPairs_DoubleProgrammed()
    {
        var stream = RandomStream.Create(2, StreamPurpose.Named("concordance-test"));
        double[] predicted = [.. Enumerable.Range(0, 60).Select(_ => (double)stream.NextIndex(8))];
        double[] observed = [.. Enumerable.Range(0, 60).Select(_ => (double)stream.NextIndex(5))];
        var (agreeing, pairs) = (0.0, 0.0);
        for (var i = 0; i < 60; i++)
        {
            for (var j = 0; j < i; j++)
            {
                pairs += observed[i] == observed[j] ? 0 : 1;
                agreeing += observed[i] == observed[j] ? 0 : predicted[i] == predicted[j] ? 0.5 : predicted[i] > predicted[j] == observed[i] > observed[j] ? 1 : 0;
            }
        }

        Assert.Equal(agreeing / pairs, new PredictionMeasures(predicted, observed, false).Concordance([.. Enumerable.Range(0, 60)]), 1e-12);
    }

    [Theory]
    [InlineData(12, 1.0, "At least 20")]
    [InlineData(40, 0.0, "never varies")]
    [Trait("Requirement", "REQ-LEARN-6")]
    public void Judge_OfTooFewPatientsOrAConstantOutcome_IsRefused(int patients, double slope, string told)
    {
        var csv = "X,SEX,Y\n" + string.Concat(Enumerable.Range(0, patients).Select(i => $"{i % 4},M,{(i % 4 * slope).ToString(CultureInfo.InvariantCulture)}\n"));

        var fault = Assert.Throws<BadInputException>(() => PrognosisValidation.Judge(Linear(0, [1, 0], Link.Identity), Table(csv), (null, "Y"), 1));

        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-6")]
    public void Judge_OfShiftedPatients_ShowsTheShift()
    {
        var result = PrognosisValidation.Judge(Linear(0, [1, 0], Link.Identity), Simulated(100, x => x, shift: 2), (null, "Y"), 1);

        Assert.True(result.Shift[0].StandardisedDifference > 0.4);
    }

    [Theory]
    [InlineData(0, 0.4, 0.6)]
    [InlineData(1.5, 0.75, 1)]
    [Trait("Requirement", "REQ-LEARN-6")]
    public void Judge_WithTheTrainingPatients_TellsHowWellBothCanBeToldApart(double shift, double least, double most)
    {
        var stream = RandomStream.Create(4, StreamPurpose.Named("shift-test"));
        double[][] rows = [.. Enumerable.Range(0, 150).Select(i => new[] { i == 0 ? -4 : i == 1 ? 4 : stream.NextNormal(), i % 2 })];
        var training = new TrainingSet(["X", "SEX=M"], rows, Array.ConvertAll(rows, r => r[0]));
        var model = LearnedModel.Freeze("elastic-net", "Y", training, [new CategoryLevels("SEX", ["F", "M"])], new LinearPredictor(0, [1, 0]));

        // Men alone, so that sex tells nothing that shift does not: compare with men alone.
        var men = training.Take([.. Enumerable.Range(0, 150).Where(i => rows[i][1] == 1)]);
        var ofMen = LearnedModel.Freeze("elastic-net", "Y", men, [new CategoryLevels("SEX", ["F", "M"])], new LinearPredictor(0, [1, 0]));
        var result = PrognosisValidation.Judge(ofMen with { Covariates = model.Covariates }, Simulated(100, x => x, shift: shift), (null, "Y"), 1, men);

        Assert.InRange(result.ShiftArea!.Value.Value, least, most);
        Assert.Throws<BadInputException>(() => PrognosisValidation.Judge(model, Simulated(100, x => x), (null, "Y"), 1, men));
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-5")]
    public void LearnedModelFile_WrittenAndRead_IsTheSameModel()
    {
        var model = LearnedModel.Freeze(
            "boosted-trees",
            "Y",
            Training,
            [new CategoryLevels("SEX", ["F", "M"])],
            BoostedTrees.Fit(Training, new BoostedTreesSettings(3, 1, 0.5, 0), Link.Identity));

        var read = LearnedModelFile.Read(CanonicalJson.Write(model));

        Assert.Equal(model.ComputeHash(), read.ComputeHash());
        Assert.Equal(model.Predictor.Predict([1, 1]), read.Predictor.Predict([1, 1]));
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-5")]
    public void LearnedModelFile_WithATreeThatLeadsNowhere_IsRefused()
    {
        var broken = LearnedModel.Freeze("boosted-trees", "Y", Training, [], new TreePredictor(0, [[new TreeNode(0, 1, 0, 0, 0)]], Link.Identity));

        Assert.Throws<BadInputException>(() => LearnedModelFile.Read(CanonicalJson.Write(broken)));
    }

    private static LearnedModel Linear(double intercept, double[] coefficients, Link link) =>
        LearnedModel.Freeze("elastic-net", "Y", Training, [new CategoryLevels("SEX", ["F", "M"])], new LinearPredictor(intercept, coefficients, link));

    private static DataTable Simulated(int patients, Func<double, double> mean, bool binary = false, double shift = 0)
    {
        var stream = RandomStream.Create(9, StreamPurpose.Named("validation-test"));
        var csv = new StringBuilder("X,SEX,Y\n");
        for (var i = 0; i < patients; i++)
        {
            var x = Math.Clamp(stream.NextNormal() + shift, -4, 4);
            var y = binary ? (stream.NextUniform() < mean(x) ? 1 : 0) : mean(x) + stream.NextNormal();
            csv.Append(CultureInfo.InvariantCulture, $"{x},M,{y}\n");
        }

        return Table(csv.ToString());
    }

    private static DataTable Table(string csv) => CsvReader.Read("patients.csv", Encoding.UTF8.GetBytes(csv));
}
