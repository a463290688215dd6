using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.Multiplicity;

namespace TrialTwin.Trials.Validation;

/// <summary>Dunnett's constants for arms as large as the control, known variance.</summary>
public sealed class DunnettSuite : ValidationSuite
{
    public override string Id => "multiplicity/dunnett";

    public override string Source => "mvtnorm qmvnorm, whose levels are right to 1e-5";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare()
    {
        foreach (var row in OracleRow.Of("multiplicity/dunnett_constants.csv"))
        {
            var arms = new DunnettDistribution([.. Enumerable.Repeat(1.0, row.Whole("active_arms"))], double.PositiveInfinity);
            string name = $"{row["active_arms"]} arms";
            yield return new FigureComparison(name, "dunnett_z", row.Number("dunnett_z"), arms.CriticalValue(row.Number("alpha_one_sided")), new Tolerance(2e-4));
            yield return new FigureComparison(name, "level of dunnett_z", row.Number("alpha_one_sided"), arms.UpperTail(row.Number("dunnett_z")), new Tolerance(1e-5));
        }
    }
}
