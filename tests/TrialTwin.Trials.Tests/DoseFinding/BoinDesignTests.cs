using System.Globalization;
using TrialTwin.Trials.DoseFinding;
using TrialTwin.Trials.Tests.Designs;

namespace TrialTwin.Trials.Tests.DoseFinding;

[Trait("Requirement", "REQ-DOSE-1")]
public sealed class BoinDesignTests
{
    [Fact]
    public void Boundaries_IndependentBoin272_AgreeTo1e12()
    {
        foreach (var row in OracleTable.Rows("dose-finding/boin_lambda_boundaries.csv"))
        {
            var design = new BoinDesign(row.Number("target_dlt_rate"), row.Number("phi1"), row.Number("phi2"));
            Assert.Equal(row.Number("lambda_escalation"), design.EscalationBoundary, 1e-12);
            Assert.Equal(row.Number("package_lambda_d"), design.DeescalationBoundary, 1e-12);
        }
    }

    [Fact]
    public void Decisions_IndependentBoin272Tables_AreEqual()
    {
        foreach (var row in OracleTable.Rows("dose-finding/boin_decision_tables.csv"))
        {
            var decisions = BoinDesign.ForTarget(row.Number("target_dlt_rate")).Decisions((int)row.Number("n_treated"));
            string eliminate = decisions.EliminateFrom?.ToString(CultureInfo.InvariantCulture) ?? "";
            Assert.Equal(
                (row["escalate_if_dlt_le"], row["deescalate_if_dlt_ge"], row["eliminate_if_dlt_ge"]),
                ($"{decisions.EscalateUpTo}", $"{decisions.DeescalateFrom}", eliminate));
        }
    }

    [Fact]
    public void Design_WithRatesOutOfOrder_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BoinDesign(0.3, 0.35, 0.42));
        Assert.Throws<ArgumentOutOfRangeException>(() => BoinDesign.ForTarget(0.75));
    }
}
