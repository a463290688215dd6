using TrialTwin.Statistics.Borrowing;

namespace TrialTwin.Statistics.Tests.Borrowing;

[Trait("Requirement", "REQ-STAT-25")]
public sealed class MixturePriorTests
{
    private static readonly MixturePrior Robust = MixturePrior.Of(new BetaComponent(4, 16)).Robust(0.1, new BetaComponent(1, 1));

    [Fact]
    public void Update_WithAgreeingData_KeepsHistory_AndWithConflictingDataLeavesIt()
    {
        Assert.True(Robust.Update(new BinaryStudy("new", 4, 20)).Components[0].Weight > 0.9);
        Assert.True(Robust.Update(new BinaryStudy("new", 15, 20)).Components[0].Weight < 0.05);
    }

    [Fact]
    public void Update_OfTheWeights_FollowsTheBetaBinomial()
    {
        // B(a + r, b + n - r)/B(a, b) of both components for r = 1, n = 2.
        double informative = 4.0 * 16 / (20 * 21);
        double vague = 1.0 / 6;
        var updated = Robust.Update(new BinaryStudy("new", 1, 2));

        Assert.Equal(0.9 * informative / ((0.9 * informative) + (0.1 * vague)), updated.Components[0].Weight, 1e-12);
        Assert.Equal(new BetaComponent(5, 17), updated.Components[0].Distribution);
    }

    [Fact]
    public void ConflictP_FarFromHistory_IsSmall()
    {
        var prior = MixturePrior.Of(new BetaComponent(4, 16));

        Assert.InRange(prior.ConflictP(new BinaryStudy("new", 4, 20)), 0.5, 1);
        Assert.InRange(prior.ConflictP(new BinaryStudy("new", 15, 20)), 0, 0.005);
        Assert.InRange(MixturePrior.Of(new NormalComponent(0, 1)).ConflictP(new NormalStudy("new", 2.771808, 1)), 0.0499, 0.0501);
        Assert.InRange(MixturePrior.Of(new GammaComponent(20, 200)).ConflictP(new ExponentialStudy("new", 40, 100)), 0, 0.001);
    }

    /// <summary>P(X &gt; Y) for Beta(2, 1) and Beta(1, 1) is 2/3; by symmetry equal posteriors give one half.</summary>
    [Fact]
    public void ProbabilityOfBenefit_OfBetas_HasItsClosedForms()
    {
        Assert.Equal(2.0 / 3, ProbabilityOfBenefit.Of(MixturePrior.Of(new BetaComponent(2, 1)), MixturePrior.Of(new BetaComponent(1, 1))), 1e-7);
        Assert.Equal(0.5, ProbabilityOfBenefit.Of(MixturePrior.Of(new BetaComponent(40, 17)), MixturePrior.Of(new BetaComponent(40, 17))), 1e-7);
        Assert.Equal(0.5, ProbabilityOfBenefit.Of(MixturePrior.Of(new GammaComponent(12, 80)), MixturePrior.Of(new GammaComponent(12, 80))), 1e-7);
    }

    [Fact]
    public void PowerPrior_ByItsShare_CountsHistory()
    {
        var flat = MixturePrior.Of(new BetaComponent(1, 1));
        var history = new BinaryStudy("old", 10, 40);

        Assert.Equal(new BetaComponent(6, 16), PowerPrior.Of(flat, history, 0.5).Components[0].Distribution);
        Assert.Same(flat, PowerPrior.Of(flat, history, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PowerPrior.Of(flat, history, 1.1));
    }
}
