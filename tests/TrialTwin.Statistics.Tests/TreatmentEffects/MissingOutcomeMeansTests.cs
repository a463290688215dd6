using TrialTwin.Numerics.Random;
using TrialTwin.Statistics.TreatmentEffects;

namespace TrialTwin.Statistics.Tests.TreatmentEffects;

[Trait("Requirement", "REQ-STAT-80")]
public sealed class MissingOutcomeMeansTests
{
    [Fact]
    public void Means_WithNothingMissing_AreThoseOfCompleteOutcomes()
    {
        var data = Actg175.File.TwoArms("cd420", "treat");
        double[] baseline = Actg175.File.Numbers("cd40"), certain = [.. baseline.Select(_ => 1.0)];
        var predictions = new ArmPredictions(certain, baseline, baseline);

        var missing = MissingOutcomeMeans.Of(data, predictions, predictions).Difference;
        var complete = RobustMarginalMeans.Of(data, baseline, baseline, MarginalVariance.InfluenceFunction).Difference;

        Assert.Equal(complete.Estimate, missing.Estimate, 1e-9);
        Assert.Equal(complete.StandardError, missing.StandardError, 1e-9);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Means_WithOneOfTwoModelsRight_FindTheTruth(bool rightProbability, bool rightPrediction)
    {
        // Outcome 2 arm + x, seen the more likely the higher x: those seen have a mean of x near 0.4. Bound: four standard errors.
        var stream = RandomStream.Create(3, StreamPurpose.Named("missing-test"));
        const int n = 4000;
        var (x, y, arm, probability) = (new double[n], new double[n], new bool[n], new double[n]);
        for (int i = 0; i < n; i++)
        {
            x[i] = stream.NextNormal();
            arm[i] = i % 2 == 0;
            probability[i] = x[i] > 0 ? 0.8 : 0.3;
            double outcome = (arm[i] ? 2 : 0) + x[i] + stream.NextNormal();
            y[i] = stream.NextUniform() < probability[i] ? outcome : double.NaN;
        }

        ArmPredictions Arm(double shift)
        {
            double[] prediction = [.. x.Select(v => rightPrediction ? shift + v : 0)];
            return new ArmPredictions([.. probability.Select(p => rightProbability ? p : 0.5)], prediction, prediction);
        }

        var means = MissingOutcomeMeans.Of(new TwoArmData(y, arm, []), Arm(2), Arm(0));

        Assert.Equal(2, means.Difference.Estimate, 4 * means.Difference.StandardError);
        Assert.Equal(0, means.Control, 4 * Math.Sqrt(means.ControlVariance));
    }
}
