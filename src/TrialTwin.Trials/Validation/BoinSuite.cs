using TrialTwin.Numerics.Validation;
using TrialTwin.Trials.DoseFinding;

namespace TrialTwin.Trials.Validation;

/// <summary>Boundaries and decision tables of BOIN.</summary>
public sealed class BoinSuite : ValidationSuite
{
    public override string Id => "dose-finding/boin";

    public override string Source => "BOIN 2.7.2 get.boundary; boundaries in closed form, Liu and Yuan 2015";

    public override Evidence Evidence => Evidence.Independent;

    public override IEnumerable<FigureComparison> Compare()
    {
        foreach (var row in OracleRow.Of("dose-finding/boin_lambda_boundaries.csv"))
        {
            var design = new BoinDesign(row.Number("target_dlt_rate"), row.Number("phi1"), row.Number("phi2"));
            string name = $"target {row["target_dlt_rate"]}";
            yield return new FigureComparison(name, "lambda_escalation", row.Number("lambda_escalation"), design.EscalationBoundary, new Tolerance(1e-12));
            yield return new FigureComparison(name, "lambda_deescalation", row.Number("lambda_deescalation"), design.DeescalationBoundary, new Tolerance(1e-12));
        }

        foreach (var row in OracleRow.Of("dose-finding/boin_decision_tables.csv"))
        {
            var decisions = BoinDesign.ForTarget(row.Number("target_dlt_rate")).Decisions(row.Whole("n_treated"));
            yield return Count("escalate_if_dlt_le", decisions.EscalateUpTo);
            yield return Count("deescalate_if_dlt_ge", decisions.DeescalateFrom);
            yield return Count("eliminate_if_dlt_ge", decisions.EliminateFrom);

            FigureComparison Count(string column, int? found) =>
                new($"target {row["target_dlt_rate"]}, {row["n_treated"]} patients", column, row.Optional(column), found, Tolerance.Exact);
        }
    }
}
