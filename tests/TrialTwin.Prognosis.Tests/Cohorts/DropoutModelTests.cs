using TrialTwin.Prognosis.Cohorts;
using TrialTwin.Prognosis.Tests.Fixtures;

namespace TrialTwin.Prognosis.Tests.Cohorts;

public sealed class DropoutModelTests
{
    private static readonly DropoutModel Model = DropoutModel.Fit(Pilot.Trial);

    [Fact]
    [Trait("Requirement", "REQ-COH-7")]
    public void Pilot_Shares_AreThoseOfTheTrial()
    {
        Assert.Equal([12, 6, 8], Model.Pilot.ControlLeavers);
        Assert.Equal([52, 37, 21], Model.Pilot.ActiveLeavers);
        Assert.Equal(26 / 86.0, Model.Pilot.Control);
        Assert.Equal(110 / 168.0, Model.Pilot.Active);
    }

    [Theory]
    [InlineData(0.302, false)]
    [InlineData(0.05, true)]
    [Trait("Requirement", "REQ-COH-7")]
    public void LeavingWeek_OverAllUniforms_HasTheTotalProbabilityAndThePilotsTiming(double total, bool isActive)
    {
        const int n = 200_000;
        var weeks = Enumerable.Range(0, n).Select(i => Model.LeavingWeek((i + 0.5) / n, total, isActive)).ToArray();
        var leavers = isActive ? Model.Pilot.ActiveLeavers : Model.Pilot.ControlLeavers;

        Assert.Equal(total, weeks.Count(double.IsFinite) / (double)n, 1e-4);
        Assert.Equal((double)leavers[0] / leavers.Sum(), weeks.Count(w => w < 8) / (total * n), 1e-3);
        Assert.Equal((double)leavers[2] / leavers.Sum(), weeks.Count(w => w >= 16 && w < 24) / (total * n), 1e-3);
        Assert.All(weeks, w => Assert.True(w is >= 0 and < 24 or double.PositiveInfinity));
    }

    [Fact]
    public void LeavingWeek_WithNoDropout_IsNever() => Assert.Equal(double.PositiveInfinity, Model.LeavingWeek(1e-300, 0, isActive: false));
}
