using TrialTwin.Numerics.LinearAlgebra;
using TrialTwin.Numerics.Random;

namespace TrialTwin.Numerics.Tests.LinearAlgebra;

[Trait("Requirement", "REQ-NUM-5")]
public sealed class FactorisationTests
{
    [Fact]
    public void Cholesky_OfAProduct_ReturnsItsFactor()
    {
        double[] matrix = [4, 0, 0, 2, 5, 0, -2, 3, 6];
        Assert.True(Cholesky.TryFactor(matrix, 3));
        Assert.Equal(2, matrix[0]);
        Assert.Equal(1, matrix[3]);
        Assert.Equal(2, matrix[4]);
        Assert.Equal(-1, matrix[6]);
        Assert.Equal(2, matrix[7]);
        Assert.Equal(1, matrix[8]);
    }

    [Fact]
    public void Cholesky_OfAnIndefiniteMatrix_SaysSo() =>
        Assert.False(Cholesky.TryFactor([1.0, 2, 2, 1], 2));

    [Fact]
    public void Cholesky_Invert_TimesMatrix_IsTheIdentity()
    {
        double[] original = [4, 2, -2, 2, 5, 3, -2, 3, 6];
        var factor = (double[])original.Clone();
        var inverse = new double[9];
        Assert.True(Cholesky.TryFactor(factor, 3));
        Cholesky.Invert(factor, 3, inverse);
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                var product = Enumerable.Range(0, 3).Sum(k => original[(i * 3) + k] * inverse[(k * 3) + j]);
                Assert.Equal(i == j ? 1 : 0, product, 1e-12);
            }
        }
    }

    [Fact]
    public void Lu_OfRandomSystems_SolvesThem()
    {
        var stream = RandomStream.Create(1, StreamPurpose.Named("lu"));
        for (var n = 1; n <= 20; n++)
        {
            var matrix = Enumerable.Range(0, n * n).Select(_ => stream.NextNormal()).ToArray();
            var solution = Enumerable.Range(0, n).Select(_ => stream.NextNormal()).ToArray();
            var right = Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Sum(j => matrix[(i * n) + j] * solution[j])).ToArray();
            var pivots = new int[n];
            Assert.True(LuFactor.TryFactor(matrix, n, pivots));
            LuFactor.Solve(matrix, n, pivots, right);
            Assert.All(Enumerable.Range(0, n), i => Assert.Equal(solution[i], right[i], 1e-9));
        }
    }

    [Fact]
    public void Lu_OfASingularMatrix_SaysSo() =>
        Assert.False(LuFactor.TryFactor([1.0, 2, 2, 4], 2, new int[2]));
}
