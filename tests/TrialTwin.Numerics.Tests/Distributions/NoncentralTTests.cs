using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Numerics.Tests.Distributions;

[Trait("Requirement", "REQ-NUM-4")]
public sealed class NoncentralTTests
{
    [Theory]
    [InlineData(1.5, 2.0)]
    [InlineData(-0.7, 11.5)]
    [InlineData(2.2, 480.0)]
    public void Cdf_WithoutNoncentrality_IsStudents(double t, double degreesOfFreedom) =>
        Assert.Equal(StudentT.Cdf(t, degreesOfFreedom), NoncentralT.Cdf(t, degreesOfFreedom, 0), 1e-10);

    [Theory]
    [InlineData(0.0, 3.0, 1.3)]
    [InlineData(0.0, 250.0, -2.0)]
    public void Cdf_AtZero_IsTheNormalProbability(double t, double degreesOfFreedom, double noncentrality) =>
        Assert.Equal(NormalDistribution.Cdf(-noncentrality), NoncentralT.Cdf(t, degreesOfFreedom, noncentrality), 1e-11);

    [Fact]
    public void Cdf_OfTwoDegreesOfFreedom_IsTheClosedForm()
    {
        // With s² exponential, the integral by parts: F(t; 2, d) = Φ(-d) + r exp(-d²(1 - r²)/2) Φ(d r), r = t / √(2 + t²), t > 0.
        double t = 2.92;
        double d = 3.1;
        double r = t / Math.Sqrt(2 + (t * t));
        double expected = NormalDistribution.Cdf(-d) + (r * Math.Exp(-0.5 * d * d * (1 - (r * r))) * NormalDistribution.Cdf(d * r));
        Assert.Equal(expected, NoncentralT.Cdf(t, 2, d), 1e-10);
    }
}
