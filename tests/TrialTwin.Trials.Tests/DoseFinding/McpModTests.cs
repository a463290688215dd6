using TrialTwin.Trials.DoseFinding;
using TrialTwin.Trials.Tests.Designs;

namespace TrialTwin.Trials.Tests.DoseFinding;

[Trait("Requirement", "REQ-DOSE-3")]
public sealed class McpModTests
{
    [Fact]
    public void TargetDose_BeyondTheCurve_IsNull()
    {
        Assert.Null(DoseResponseFitting.FitEmax(Biom()).TargetDose(5));
        Assert.Null(DoseResponseFitting.FitQuadratic(Biom()).TargetDose(5));
    }

    private static DoseResponseData Biom()
    {
        var rows = OracleTable.Rows("dose-finding/mcpmod_biom_data.csv");
        return new DoseResponseData([.. rows.Select(row => row.Number("dose"))], [.. rows.Select(row => row.Number("resp"))]);
    }
}
