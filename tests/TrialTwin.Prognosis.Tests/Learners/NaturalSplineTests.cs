using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Tests.Learners;

public sealed class NaturalSplineTests
{
    private static readonly double[][] Knots = [[1, 2, 4, 7]];

    [Fact]
    [Trait("Requirement", "REQ-LEARN-9")]
    public void Expand_BeyondTheOuterKnots_IsStraightAndBetweenThemSmooth()
    {
        for (var term = 0; term < 3; term++)
        {
            double At(double x) => NaturalSpline.Expand([x], Knots)[term];
            double Curvature(double x) => (At(x + 0.01) - (2 * At(x)) + At(x - 0.01)) / 1e-4;

            Assert.Equal(0, Curvature(0.5), 1e-6);
            Assert.Equal(0, Curvature(9), 1e-6);
            Assert.All(Knots[0], knot => Assert.Equal(Curvature(knot - 0.011), Curvature(knot + 0.011), 0.05));
        }

        Assert.True(NaturalSpline.Expand([3.5], Knots)[1] - (2 * NaturalSpline.Expand([3], Knots)[1]) + NaturalSpline.Expand([2.5], Knots)[1] > 0.01);
    }

    [Fact]
    [Trait("Requirement", "REQ-LEARN-9")]
    public void Learn_OfACurve_ExplainsWhatAStraightLineCannot()
    {
        var stream = RandomStream.Create(6, StreamPurpose.Named("spline-test"));
        var rows = Enumerable.Range(0, 200).Select(i => new[] { stream.NextNormal(), i % 2 }).ToArray();
        var data = new TrainingSet(["x", "sex"], rows, Array.ConvertAll(rows, r => (r[0] * r[0]) + (0.1 * stream.NextNormal())));
        var folds = new FoldPlan(5, 1, 0, 1);

        var straight = new ElasticNetLearner(0.5).Learn(data, folds);
        var bent = new SplineLearner(new ElasticNetLearner(0.5), 4).Learn(data, folds);

        Assert.True(Loss(data, bent) < 0.2 * Loss(data, straight));
        Assert.Equal([4, 0], ((SplinePredictor)bent.Predictor).Knots.Select(k => k.Length));
        Assert.Equal(bent.Predictor.Predict([1, 0]), CanonicalJson.Read<Predictor>(CanonicalJson.Write(bent.Predictor)).Predict([1, 0]));
    }

    private static double Loss(TrainingSet data, LearnedScore learned) =>
        data.Rows.Zip(data.Outcome, (row, y) => (y - learned.Predictor.Predict(row)) * (y - learned.Predictor.Predict(row))).Average();
}
