using FsCheck;
using FsCheck.Fluent;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.Tests.LinearModels;

public sealed class AncovaTests
{
    private static readonly string[] Arms = ["control", "low", "high"];

    [Fact]
    [Trait("Requirement", "REQ-STAT-1")]
    public void Difference_WithoutAdjustment_IsDifferenceOfMeans()
    {
        var ancova = Ancova.Fit(new AncovaData([1, 2, 3, 5, 6, 9], ["control", "control", "low", "low", "high", "high"], Arms, [], []));

        Assert.Equal(2.5, ancova.Difference("low", "control").Estimate, 1e-12);
        Assert.Equal(7.5, ancova.LeastSquaresMean("high").Estimate, 1e-12);
        Assert.Equal(3, ancova.Difference("low", "control").DegreesOfFreedom);
    }

    [Fact]
    [Trait("Requirement", "REQ-STAT-1")]
    public void LeastSquaresMean_WithUnbalancedSites_WeighsSitesEqually()
    {
        // Additive by construction: arm 0/+1, site 0/+10, without error but for one pair that leaves the cell means as they are.
        double[] outcome = [0, 0.5, -0.5, 0, 10, 1, 11, 11.5, 10.5];
        string[] arm = ["control", "control", "control", "control", "control", "low", "low", "low", "low"];
        string[] site = ["a", "a", "a", "a", "b", "a", "b", "b", "b"];
        var ancova = Ancova.Fit(new AncovaData(outcome, arm, ["control", "low"], [("site", site)], []));

        Assert.Equal(5, ancova.LeastSquaresMean("control").Estimate, 1e-12);
        Assert.Equal(6, ancova.LeastSquaresMean("low").Estimate, 1e-12);
    }

    [Fact]
    [Trait("Requirement", "REQ-STAT-1")]
    public void Difference_UnderShiftOfOutcome_DoesNotChange() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<NormalFloat>(), shift =>
        {
            var value = Math.Clamp(shift.Get, -1e6, 1e6);
            var (plain, moved) = (Fit(0), Fit(value));
            return Math.Abs(plain.Difference("high", "low").Estimate - moved.Difference("high", "low").Estimate) < 1e-8 * (1 + Math.Abs(value))
                && Math.Abs(plain.LeastSquaresMean("low").Estimate + value - moved.LeastSquaresMean("low").Estimate) < 1e-8 * (1 + Math.Abs(value));
        }));

    [Fact]
    public void Difference_OfUnknownTreatment_IsRefused() => Assert.Throws<ArgumentException>(() => Fit(0).Difference("higher", "low"));

    private static Ancova Fit(double shift) => Ancova.Fit(new AncovaData(
        [shift + 1.0, shift + 2, shift + 4, shift + 3, shift + 8, shift + 5, shift + 1],
        ["control", "control", "low", "low", "high", "high", "control"],
        Arms,
        [],
        [("baseline", [20.0, 22, 30, 25, 28, 31, 19])]));
}
