using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.Designs.SingleArm;

namespace TrialTwin.Trials.Validation;

/// <summary>Simon's optimal and minimax designs.</summary>
public sealed class SimonSuite : ValidationSuite
{
    private const int MostPatients = 100;

    public override string Id => "designs/simon-two-stage";

    public override string Source => "clinfun 1.1.5 ph2simon; the designs of Simon 1989";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare()
    {
        foreach (var row in OracleRow.Of("designs/simon_two_stage.csv"))
        {
            var plan = new SingleArmPlan(row.Number("p0"), row.Number("p1"), row.Number("alpha"), 1 - row.Number("beta"));
            var (optimal, minimax) = SimonSearch.Find(plan, MostPatients);
            var design = row["kind"] == "optimal" ? optimal : minimax;
            var reached = design.Evaluate(plan.NullRate);
            string name = $"{row["kind"]} p0 {row["p0"]} p1 {row["p1"]} alpha {row["alpha"]} beta {row["beta"]}";
            yield return Count("r1", design.Looks[0].FutilityUpTo);
            yield return Count("n1", design.Looks[0].Patients);
            yield return Count("r", design.Looks[1].EfficacyFrom - 1);
            yield return Count("n", design.MaximumPatients);
            yield return new FigureComparison(name, "expected patients", row.Number("EN.p0."), reached.ExpectedPatients, new Tolerance(1e-9));
            yield return new FigureComparison(name, "early termination", row.Number("PET.p0."), reached.EarlyTermination, new Tolerance(1e-12));

            FigureComparison Count(string column, int? found) => new(name, column, row.Number(column), found, Tolerance.Exact);
        }
    }
}
