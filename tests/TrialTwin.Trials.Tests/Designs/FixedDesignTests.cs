using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.Tests.Designs;

[Trait("Requirement", "REQ-DES-2")]
public sealed class FixedDesignTests
{
    [Fact]
    public void PatientsPerArm_IndependentHalfSd_AgreesWithNoncentralT()
    {
        // R 4.2.2 power.t.test(delta = 0.5, sd = 1, power = 0.9): n = 85.03 per group.
        Assert.Equal(85.03, FixedDesign.PatientsPerArm(0.5, 1, 0.025, 0.9), 0.02);
    }

    [Fact]
    public void Power_AtNoDifference_EqualsAlpha() => Assert.Equal(0.025, FixedDesign.Power(0, 1.3, 0.025), 1e-12);
}
