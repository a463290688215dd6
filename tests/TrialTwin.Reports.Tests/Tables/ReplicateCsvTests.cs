using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Reports.Tests.Tables;

[Trait("Requirement", "REQ-REP-2")]
public sealed class ReplicateCsvTests
{
    [Fact]
    public void Write_TrialWithoutAnEstimate_LeavesItsFieldsEmpty()
    {
        var cell = new CellKey("truth", "fixed", AnalysisMethod.AncovaWithScore, DropoutStrategy.TreatmentPolicy, 90);
        using var file = new StringWriter();
        ReplicateCsv.Write(
            [
                new ReplicateRecord(0, cell, "high", -2.5, 0.75, 85, 0.0012, true, 1, 90, 30, 8.25),
                new ReplicateRecord(1, cell, "high", null, null, 0, null, false, 1, 90, 30, 8.5),
            ],
            "points",
            file,
            CancellationToken.None);
        Assert.Equal(
            [
                "replicate,scenario,variant,strategy,analysis,total_patients,arm,estimate_points,standard_error_points,degrees_of_freedom,p_two_sided,rejected,look,patients,controls,duration_months",
                "0,truth,fixed,treatmentPolicy,ancovaWithScore,90,high,-2.5,0.75,85,0.0012,1,1,90,30,8.25",
                "1,truth,fixed,treatmentPolicy,ancovaWithScore,90,high,,,0,,0,1,90,30,8.5",
                "",
            ],
            file.ToString().Split('\n'));
    }
}
