using TrialTwin.Numerics.Ode;

namespace TrialTwin.Numerics.Tests.Ode;

[Trait("Requirement", "REQ-NUM-9")]
public sealed class CompartmentalPropagatorTests
{
    [Theory]
    [InlineData(0.25)]
    [InlineData(3)]
    [InlineData(40)]
    public void Advance_AbsorptionAndElimination_EqualsTheBatemanFunction(double hours)
    {
        const double In = 1.3;
        const double Out = 0.07;
        double[] rates = [-In, 0, In, -Out];
        var next = new double[2];
        CompartmentalPropagator.Create(rates, 2, hours).Advance([1, 0], next);
        Assert.Equal(1, next[0] / Math.Exp(-In * hours), 1e-12);
        Assert.Equal(1, next[1] / (In / (In - Out) * (Math.Exp(-Out * hours) - Math.Exp(-In * hours))), 1e-12);
    }

    [Fact]
    public void Advance_StiffExchange_KeepsTheSlowDecayToNineDigits()
    {
        // Two compartments in fast exchange (1e4 and 2e4 per h), slow loss of 1e-3 from the first: eigenvalues in closed form.
        const double There = 1e4;
        const double Back = 2e4;
        const double Loss = 1e-3;
        double[] rates = [-There - Loss, Back, There, -Back];
        var next = new double[2];
        CompartmentalPropagator.Create(rates, 2, 100).Advance([1, 0], next);
        var sum = There + Back + Loss;
        var root = Math.Sqrt((sum * sum) - (4 * Loss * Back));
        var slow = -2 * Loss * Back / (sum + root);
        var first = ((Back + slow) / root) * Math.Exp(slow * 100);
        // Rounding grows with the number of fast time constants, here 3e6: about 3e6 x 1e-16.
        Assert.Equal(1, next[0] / first, 1e-9);
    }

    [Fact]
    public void Repeated_EqualsOneLongStep()
    {
        double[] rates = [-2, 0.5, 1.5, -0.6];
        double[] fine = new double[2], coarse = new double[2];
        CompartmentalPropagator.Create(rates, 2, 0.5).Repeated(13).Advance([1, 2], fine);
        CompartmentalPropagator.Create(rates, 2, 6.5).Advance([1, 2], coarse);
        Assert.Equal(coarse[0], fine[0], 1e-13);
        Assert.Equal(coarse[1], fine[1], 1e-13);
    }

    [Fact]
    public void Create_WithANegativeRateBetweenCompartments_IsRefused() =>
        Assert.Throws<ArgumentException>(() => CompartmentalPropagator.Create([-1, -0.1, 1, 0], 2, 1));
}
