using TrialTwin.Numerics.Quadrature;

namespace TrialTwin.Numerics.Tests.Quadrature;

[Trait("Requirement", "REQ-NUM-40")]
public sealed class PanelRuleTests
{
    [Fact]
    public void OnePanel_OfAPolynomialOfDegree23_IsExact() =>
        Assert.Equal(1, PanelRule.Of(0, 2, 1).Integrate(x => Math.Pow(x, 23)) / (Math.Pow(2, 24) / 24), 1e-13);

    [Fact]
    public void Panels_OfUnequalWidth_AddUp()
    {
        var rule = PanelRule.Of([0, 0.1, 1, 4]);

        Assert.Equal(rule.Nodes.Order(), rule.Nodes);
        Assert.Equal(4, rule.Weights.Sum(), 1e-13);
        Assert.Equal(1 - Math.Exp(-4), rule.Integrate(x => Math.Exp(-x)), 1e-13);
    }

    [Fact]
    public void Ends_ThatDoNotAscend_AreRefused() => Assert.Throws<ArgumentException>(() => PanelRule.Of([0, 1, 1]));
}
