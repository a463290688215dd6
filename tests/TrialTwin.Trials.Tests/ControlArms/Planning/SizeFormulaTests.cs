using TrialTwin.Trials.ControlArms.Planning;
using TrialTwin.Trials.Tests.Designs;

namespace TrialTwin.Trials.Tests.ControlArms.Planning;

[Trait("Requirement", "REQ-TRIAL-20")]
public sealed class SizeFormulaTests
{
    /// <summary>40 rows of variance, rho², difference and allocation, computed in R 4.2.2; tolerance 1e-8 relative, 1e-9 on power.</summary>
    [Fact]
    public void SizeAndPower_OverTheOracleTable_EqualR_Independent()
    {
        foreach (var row in OracleTable.Rows("control-arms/oracle_power_procova.csv"))
        {
            double ratio = row.Number("r");
            var arm = new ArmOutcome(Math.Sqrt(row.Number("sigma2")), row.Number("rho2"));
            double variance = new AdjustedVariance(arm, arm).PerPatient(ratio / (1 + ratio));
            double difference = row.Number("ate");

            Assert.Equal(1, SizeFormula.TotalPatients(difference, variance, 0.025, 0.9) / row.Number("n90_gs"), 1e-8);
            Assert.Equal(row.Number("power_gs_n400"), SizeFormula.Power(difference, variance, 0.025, 400), 1e-9);
            Assert.Equal(row.Number("power_nc_n400"), SizeFormula.PowerOfTTest(difference, Math.Sqrt(variance / 400), 0.025, 397), 1e-9);
        }
    }

    /// <summary>Relation of the digital-twin trial of Alzheimer's disease (2,170 to 1,823 at r = 0.4): 1 - r², rounded.</summary>
    [Fact]
    public void TotalPatients_AtCorrelation04_FallByItsSquare() =>
        Assert.Equal(1823, 2170 * new ArmOutcome(1, 0.4 * 0.4).ResidualVariance, 0.5);
}
