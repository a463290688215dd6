using MathNet.Numerics.LinearAlgebra;
using TrialTwin.Numerics.Random;
using TrialTwin.Trials.Analyses;

namespace TrialTwin.Trials.Tests.Analyses;

[Trait("Requirement", "REQ-TRIAL-3")]
public sealed class LinearModelTests
{
    private const int Patients = 60;

    [Theory]
    [InlineData(AnalysisMethod.Unadjusted)]
    [InlineData(AnalysisMethod.Ancova)]
    [InlineData(AnalysisMethod.AncovaWithScore)]
    public void Compare_IndependentLeastSquares_GivesSameEstimateAndError(AnalysisMethod method)
    {
        var (sums, rows, y) = Data(score => score);
        var contrast = LinearModel.Fit(sums, method).Compare(sums[1], sums[2]);
        var (estimate, error) = LeastSquares(rows, y, 3 + (int)method);
        Assert.Equal(estimate, contrast.Estimate, 1e-10);
        Assert.Equal(error, contrast.StandardError, 1e-10);
        Assert.Equal(Patients - 3 - (int)method, contrast.DegreesOfFreedom);
    }

    [Fact]
    public void Fit_ScoreThatBaselineDetermines_LeavesItOut()
    {
        var (sums, _, _) = Data(_ => double.NaN);
        var withScore = LinearModel.Fit(sums, AnalysisMethod.AncovaWithScore).Compare(sums[0], sums[2]);
        Assert.Equal(LinearModel.Fit(sums, AnalysisMethod.Ancova).Compare(sums[0], sums[2]), withScore);
    }

    [Fact]
    public void Compare_EmptyArm_Fails()
    {
        var (sums, _, _) = Data(score => score);
        sums[2] = default;
        Assert.False(LinearModel.Fit(sums, AnalysisMethod.Ancova).Compare(sums[0], sums[2]).Succeeded);
    }

    /// <summary>Sums by arm, design rows (three arm indicators, baseline, score) and outcomes; NaN asks for a score on the baseline's line.</summary>
    private static (ArmSums[] Sums, double[][] Rows, double[] Y) Data(Func<double, double> scoreOf)
    {
        var stream = RandomStream.Create(5, StreamPurpose.Named("linear-model-test"));
        var sums = new ArmSums[3];
        var rows = new double[Patients][];
        var y = new double[Patients];
        for (int i = 0; i < Patients; i++)
        {
            double x = 24 + (10 * stream.NextNormal());
            double s = scoreOf((0.3 * x) + stream.NextNormal());
            s = double.IsNaN(s) ? 1 + (0.3 * x) : s;
            y[i] = (0.1 * x) + s + (3 * stream.NextNormal()) - (i % 3);
            sums[i % 3].Add(x, s, y[i]);
            rows[i] = [i % 3 == 0 ? 1 : 0, i % 3 == 1 ? 1 : 0, i % 3 == 2 ? 1 : 0, x, s];
        }

        return (sums, rows, y);
    }

    private static (double Estimate, double Error) LeastSquares(double[][] rows, double[] y, int columns)
    {
        var design = Matrix<double>.Build.DenseOfRowArrays(rows).SubMatrix(0, y.Length, 0, columns);
        var outcome = Vector<double>.Build.DenseOfArray(y);
        var inverse = design.TransposeThisAndMultiply(design).Inverse();
        var beta = inverse * design.TransposeThisAndMultiply(outcome);
        double variance = (outcome - (design * beta)).L2Norm();
        variance = variance * variance / (y.Length - columns);
        var contrast = Vector<double>.Build.Dense(columns);
        contrast[1] = 1;
        contrast[2] = -1;
        return (contrast * beta, Math.Sqrt(variance * (contrast * (inverse * contrast))));
    }
}
