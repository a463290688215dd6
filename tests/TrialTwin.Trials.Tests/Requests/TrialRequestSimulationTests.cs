using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Designs;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Requests;

namespace TrialTwin.Trials.Tests.Requests;

[Trait("Requirement", "REQ-TRIAL-5")]
public sealed class TrialRequestSimulationTests
{
    private const int Replicates = 4000;
    private static readonly Lazy<TrialRequestResult> Effective = new(() => Requests.Run(Requests.Three(-2.5, Replicates, [150, 210, 300, 420, 600])));
    private static readonly Lazy<TrialRequestResult> Null = new(() => Requests.Run(Requests.Three(0, 8000, [150, 300])));

    [Theory]
    [InlineData(AnalysisMethod.Unadjusted, 1.0)]
    [InlineData(AnalysisMethod.Ancova, 0.75)]
    [InlineData(AnalysisMethod.AncovaWithScore, 0.63)]
    public void Power_IndependentClosedForm_AgreesWithinMonteCarloError(AnalysisMethod method, double residualShare)
    {
        // Completers only: n of an arm is 0.8 of those randomised; residual variance (1 - 0.25)(1 - 0.16) of 36.
        foreach (int size in new[] { 150, 300, 600 })
        {
            var cell = Effective.Value.Cell(key => key.VariantId == "fixed" && key.Method == method && key.Strategy == DropoutStrategy.Hypothetical && key.TotalPatients == size);
            double completers = 0.8 * size / 3;
            double correction = 1.96 * 1.96 / 4;
            double expected = FixedDesign.Power(2.5, Math.Sqrt(2 * 36 * residualShare / (completers - correction)), 0.025);
            AssertWithin(expected, cell.Power, 0.006);
        }
    }

    [Fact]
    public void Bias_OfEveryFixedCell_IsZeroWithinMonteCarloError() =>
        Assert.All(
            Effective.Value.Simulation.Cells.Where(cell => cell.Cell.VariantId != "sequential"),
            cell => AssertWithin(0, cell.Bias, 0));

    [Fact]
    public void Coverage_OfFixedCells_IsNominalWithinMonteCarloError() =>
        Assert.All(
            Effective.Value.Simulation.Cells.Where(cell => cell.Cell.VariantId != "sequential" && cell.Cell.Strategy == DropoutStrategy.Hypothetical),
            cell => AssertWithin(0.95, cell.Coverage, 0));

    [Fact]
    public void StandardErrors_ModelAndEmpirical_AgreeWithinMonteCarloError() =>
        Assert.All(
            Effective.Value.Simulation.Cells.Where(cell => cell.Cell.VariantId != "sequential" && cell.Cell.Strategy == DropoutStrategy.Hypothetical),
            cell => AssertWithin(cell.ModelStandardError.Value, cell.EmpiricalStandardError, 0));

    [Fact]
    public void TrueEffect_TreatmentPolicy_IsDilutedByThoseWhoLeave()
    {
        var policy = Effective.Value.Cell(key => key.Strategy == DropoutStrategy.TreatmentPolicy).TrueEffect;
        AssertWithin(-2.0, policy, 0);
        Assert.Equal(-2.5, Effective.Value.Cell(key => key.Strategy == DropoutStrategy.Hypothetical).TrueEffect.Value, 1e-9);
    }

    [Fact]
    public void TypeOneError_UnderTheNull_IsAlphaWithinMonteCarloError() =>
        Assert.All(Null.Value.Simulation.Cells, cell => AssertWithin(0.025, cell.Power, 0));

    [Fact]
    public void StoppedEarly_UnderTheNull_EqualsSpentError()
    {
        // O'Brien-Fleming-type spending at half the information: 0.00153 one-sided.
        double spent = SpendingFunction.Spent(Trials.Variants.ErrorSpending.OBrienFleming, 0.025, 0.5);
        Assert.Equal(0.00153, spent, 1e-5);
        Assert.All(
            Null.Value.Simulation.Cells.Where(cell => cell.Cell.VariantId == "sequential"),
            cell => AssertWithin(spent, cell.StoppedEarly, 0));
    }

    [Fact]
    public void EqualPower_TwoToTwoToOne_NeedsAQuarterFewerControlsAndAQuarterMorePatients()
    {
        foreach (var method in Enum.GetValues<AnalysisMethod>())
        {
            var equal = Row(Effective.Value, "fixed", method);
            var fewer = Row(Effective.Value, "fewer-controls", method);
            double ratio = fewer.TotalPatients!.Value.Value / equal.TotalPatients!.Value.Value;
            Assert.InRange(ratio, 1.25 - 0.09, 1.25 + 0.09);
            Assert.InRange(fewer.Controls!.Value.Value / equal.Controls!.Value.Value, 0.75 - 0.055, 0.75 + 0.055);
        }
    }

    [Fact]
    public void EqualPower_FixedDesign_AgreesWithClosedForm()
    {
        double perArm = FixedDesign.PatientsPerArm(2.5, 36 * 0.75, 0.025, 0.9) / 0.8;
        var row = Row(Effective.Value, "fixed", AnalysisMethod.Ancova);
        AssertWithin(3 * perArm, row.TotalPatients!.Value, 4);
    }

    [Fact]
    public void EqualPower_GridTooSmall_SaysSo()
    {
        var result = Requests.Run(Requests.Three(-2.5, 200, [60, 90]));
        Assert.All(result.EqualPower, row => Assert.Equal(GridReach.AboveLargest, row.Reach));
        Assert.All(result.EqualPower, row => Assert.Null(row.TotalPatients));
    }

    [Fact]
    public void Run_OneAndTwoThreads_GivesTheSameBits()
    {
        var request = Requests.Three(-2.5, 100, [60, 90]) with { Simulation = new(100, 7, 3, "Test.") };
        string one = CanonicalJson.HashOf(TrialRequestSimulation.Run(request, 1, null, TestContext.Current.CancellationToken));
        string two = CanonicalJson.HashOf(TrialRequestSimulation.Run(request, 2, null, TestContext.Current.CancellationToken));
        Assert.Equal(one, two);
    }

    [Fact]
    public void Run_Cancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            TrialRequestSimulation.Run(Requests.Three(0, 100, [60]), 2, null, cancellation.Token));
    }

    [Fact]
    public void Read_ExampleOfTheDocumentation_Runs()
    {
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "formats", "trial-request.md"));
        int start = page.IndexOf("```json", StringComparison.Ordinal) + 7;
        var request = TrialRequestReader.Read(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        var result = Requests.Run(request with { Simulation = request.Simulation with { Replicates = 50 } });
        Assert.Equal(2 * 2 * 2 * 5 * 3, result.Simulation.Cells.Count);
    }

    private static EqualPowerRow Row(TrialRequestResult result, string variant, AnalysisMethod method) =>
        result.EqualPower.First(row => row.VariantId == variant && row.Method == method && row.Strategy == DropoutStrategy.Hypothetical);

    /// <summary>Within 4.5 Monte Carlo standard errors and an allowance for the approximation compared with.</summary>
    private static void AssertWithin(double expected, MonteCarloEstimate actual, double allowance)
    {
        double bound = (4.5 * actual.StandardError) + allowance;
        Assert.InRange(actual.Value, expected - bound, expected + bound);
    }
}
