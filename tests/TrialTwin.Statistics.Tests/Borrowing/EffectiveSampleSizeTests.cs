using TrialTwin.Statistics.Borrowing;

namespace TrialTwin.Statistics.Tests.Borrowing;

[Trait("Requirement", "REQ-STAT-24")]
public sealed class EffectiveSampleSizeTests
{
    /// <summary>RBesT's ess() on three beta mixtures: ELIR, moment, Morita; to every digit printed.</summary>
    [Theory]
    [InlineData(0.77, 6.2, 50.8, 1.0, 4.7, 32.604, 14.441, 46.667)]
    [InlineData(0.9, 4, 16, 1, 1, 15.755, 6.604, 17.462)]
    [InlineData(0.5, 4, 16, 1, 1, 5.801, 2.347, 10.643)]
    public void BetaMixtures_OfTwoComponents_EqualRBesT_Independent(
        double weight, double a1, double b1, double a2, double b2, double elir, double moment, double morita)
    {
        var prior = new MixturePrior([new(weight, new BetaComponent(a1, b1)), new(1 - weight, new BetaComponent(a2, b2))]);

        Assert.Equal(elir, EffectiveSampleSize.Of(prior, EssMethod.Elir).Value!.Value, 0.0006);
        Assert.Equal(moment, EffectiveSampleSize.Of(prior, EssMethod.Moment).Value!.Value, 0.0006);
        Assert.Equal(morita, EffectiveSampleSize.Of(prior, EssMethod.Morita).Value!.Value, 0.0006);
    }

    [Theory]
    [InlineData(EssMethod.Moment)]
    [InlineData(EssMethod.Morita)]
    [InlineData(EssMethod.Elir)]
    public void OneComponent_ByEveryDefinition_IsItsOwnSize(EssMethod method)
    {
        Assert.Equal(20, EffectiveSampleSize.Of(MixturePrior.Of(new BetaComponent(4, 16)), method).Value!.Value, 0.05);
        Assert.Equal(25, EffectiveSampleSize.Of(MixturePrior.Of(new NormalComponent(3, 2)), method, 10).Value!.Value, 0.05);
        Assert.Equal(30, EffectiveSampleSize.Of(MixturePrior.Of(new GammaComponent(30, 200)), method).Value!.Value, 1.001);
    }

    [Fact]
    public void Elir_OfAShapeBelowOne_SaysWhyItIsNotDefined()
    {
        var size = EffectiveSampleSize.Of(MixturePrior.Of(new BetaComponent(0.5, 3)), EssMethod.Elir);

        Assert.Null(size.Value);
        Assert.Contains("below 1", size.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Morita_OfADensityHighestAtItsEnd_SaysWhyItIsNotDefined() =>
        Assert.Null(EffectiveSampleSize.Of(MixturePrior.Of(new BetaComponent(1, 9)), EssMethod.Morita).Value);
}
