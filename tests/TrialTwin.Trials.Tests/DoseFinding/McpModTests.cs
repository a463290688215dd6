using TrialTwin.Trials.DoseFinding;
using TrialTwin.Trials.Tests.Designs;

namespace TrialTwin.Trials.Tests.DoseFinding;

[Trait("Requirement", "REQ-DOSE-3")]
public sealed class McpModTests
{
    private static readonly string[] Doses = ["X0", "X0.05", "X0.2", "X0.6", "X1"];

    private static readonly DoseResponseModel[] Candidates =
    [
        new DoseResponseModel.Emax(0.05), new DoseResponseModel.Linear(), new DoseResponseModel.Exponential(0.5), new DoseResponseModel.Quadratic(-0.854),
    ];

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
