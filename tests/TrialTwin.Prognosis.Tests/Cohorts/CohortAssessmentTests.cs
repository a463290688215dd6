using TrialTwin.Prognosis.Cohorts;
using TrialTwin.Prognosis.Tests.Fixtures;

namespace TrialTwin.Prognosis.Tests.Cohorts;

public sealed class CohortAssessmentTests
{
    private static readonly Lazy<CohortResult> Result = new(() => CohortAssessment.Assess(
        Pilot.Trial,
        Pilot.Settings with { Repeats = 1 },
        Pilot.Population,
        new CohortSettings(DisplayPatients: 4000, FidelityFolds: 5, Seed: 1),
        CancellationToken.None));

    [Fact]
    [Trait("Requirement", "REQ-COH-2")]
    public void Fidelity_OnPatientsLeftOut_CoversThePilot()
    {
        var rows = Result.Value.Fidelity;

        Assert.Equal(17, rows.Count);
        Assert.All(rows, row => Assert.True(row.Covered, row.Quantity));
        Assert.All(rows, row => Assert.Equal(row.Covered, row.Generator.Contains(row.Pilot.Value)));
        Assert.Contains(rows, row => row.Quantity.Contains("Incremental R²", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-1")]
    public void BaselineTable_OfVirtualPatients_AgreesWithTheTrial()
    {
        foreach (var row in Result.Value.Baseline)
        {
            var (trial, drawn) = (row.Trial!, row.Virtual!);
            var spread = trial.StandardDeviation ?? 50;
            // Four standard errors of the mean of 4000 draws, and 4 % for what interpolation between patients changes.
            var tolerance = spread * ((4 / Math.Sqrt(drawn.Patients)) + 0.04);
            Assert.True(Math.Abs(trial.Mean - drawn.Mean) < tolerance, row.Variable);
            Assert.True(trial.StandardDeviation is not { } sd || Math.Abs(drawn.StandardDeviation!.Value / sd - 1) < 0.08, row.Variable);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-3")]
    public void BaselineTable_Reference_IsNhanesOfTheTrialsAgesAndSex()
    {
        var rows = Result.Value.Baseline;

        Assert.Equal(["Sex (1 = female)", "Age", "Height", "Weight", "Body mass index"], rows.Where(r => r.Reference is not null).Select(r => r.Variable));
        Assert.Equal(rows[0].Trial!.Mean, rows[0].Reference!.Mean, 1e-9);
        Assert.InRange(rows.Single(r => r.Variable == "Body mass index").Reference!.Mean, 28, 30);
    }
}
