using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.ControlArms;
using TrialTwin.Trials.ControlArms.Planning;

namespace TrialTwin.Trials.Validation;

/// <summary>Sizes and power of trials adjusted for a prognostic score, and two printed savings beside the formula (for information, to their rounding).</summary>
public sealed class ControlArmSizeSuite : ValidationSuite
{
    public override string Id => "control-arm/sizes";

    public override string Source => "Formulas of postcard in R 4.2.2; R42 and R43 abstracts of two trials in Alzheimer's disease";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare()
    {
        foreach (var row in OracleRow.Of("control-arms/oracle_power_procova.csv"))
        {
            double ratio = row.Number("r");
            var arm = new ArmOutcome(Math.Sqrt(row.Number("sigma2")), row.Number("rho2"));
            double variance = new AdjustedVariance(arm, arm).PerPatient(ratio / (1 + ratio));
            double difference = row.Number("ate");
            string name = $"variance {row["sigma2"]}, R2 {row["rho2"]}, difference {row["ate"]}, allocation {row["r"]}";
            yield return new FigureComparison(name, "patients", row.Number("n90_gs"), SizeFormula.TotalPatients(difference, variance, 0.025, 0.9), new Tolerance(0, 1e-8));
            yield return new FigureComparison(name, "power", row.Number("power_gs_n400"), SizeFormula.Power(difference, variance, 0.025, 400), new Tolerance(1e-9));
            yield return new FigureComparison(name, "power of the t test", row.Number("power_nc_n400"), SizeFormula.PowerOfTTest(difference, Math.Sqrt(variance / 400), 0.025, 397), new Tolerance(1e-9));
        }

        yield return new FigureComparison("R42 correlation 0.4 of 2,170 patients", "patients", 1823, 2170 * new ArmOutcome(1, 0.4 * 0.4).ResidualVariance, new Tolerance(0.5));
        yield return new FigureComparison("R43 R2 0.136", "fewer controls (%)", 24, ControlArmFormula.ControlSavingPercent(0.136), new Tolerance(0.5));
    }
}
