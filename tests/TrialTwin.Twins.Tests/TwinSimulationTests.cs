using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.Disease;
using TrialTwin.Twins.Dosing;
using TrialTwin.Twins.Pharmacokinetics;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Tests;

[Trait("Requirement", "REQ-TWIN-7")]
public sealed class TwinSimulationTests
{
    private static readonly PopulationPlan Plan = new(60, 55, 90, 0.6, 42);
    private static readonly TwinArm Ten = new("donepezil-10", "10 mg", new Regimen([new RegimenStep(0, 5), new RegimenStep(28, 10)]));
    private static readonly TwinArm Placebo = new("placebo", "Placebo", Regimen.None);
    private static readonly TwinTrajectories Result = Simulate([.. Enumerable.Range(0, Plan.Size).Select(Plan.Draw)]);

    [Fact]
    public void Simulate_OnPlacebo_IsZeroEverywhere()
    {
        var placebo = Result.Arms[1];
        Assert.All(placebo.Concentration.P95, c => Assert.Equal(0, c));
        Assert.All(placebo.Effect.P05, e => Assert.Equal(0, e));
    }

    [Fact]
    public void Simulate_Titration_DoublesConcentrationAfterTheStep()
    {
        var concentration = Result.Arms[0].Concentration;
        Assert.Equal(168, concentration.Time.Count);
        Assert.InRange(concentration.P50[27] / concentration.P50[^1], 0.45, 0.55);
    }

    [Fact]
    public void Simulate_Bands_AreOrderedAndFinite()
    {
        foreach (var band in Result.Arms.SelectMany(a => new[] { a.Concentration, a.SteadyStateDay, a.Inhibition, a.Effect }))
        {
            for (var t = 0; t < band.Time.Count; t++)
            {
                double[] quantiles = [band.P05[t], band.P25[t], band.P50[t], band.P75[t], band.P95[t]];
                Assert.Equal(quantiles.Order(), quantiles);
                Assert.All(quantiles, q => Assert.True(double.IsFinite(q)));
            }
        }
    }

    [Fact]
    public void Simulate_OnePatientAlone_IsTheSameAsAmongOthers()
    {
        var alone = Simulate([Plan.Draw(0)]).Patients[0];
        Assert.Equal(Result.Patients[0], alone);
    }

    [Fact]
    public void Simulate_WithAnImpossibleBody_CountsAFailure()
    {
        var result = Simulate([Twin.OldMan, new Individual(60, Sex.Male, 175, 2)]);
        Assert.Equal(1, result.Failures);
        Assert.Single(result.Patients);
    }

    [Fact]
    public void Simulate_WhenCancelled_EndsAtOnce()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var study = new TwinStudy(Twin.Donepezil, [Twin.OldMan], [Ten], 24, 1);
        Assert.Throws<OperationCanceledException>(() => TwinSimulation.Simulate(study, null, source.Token));
    }

    [Fact]
    public void Beside_AProgression_GivesADocumentThatReadsBack()
    {
        var progression = AlzheimerProgression.Check([new UntreatedPatient(75, Sex.Male, 20)], [], 24, 1);
        var text = CanonicalJson.Write(Result.Beside(progression));
        Assert.Equal(text, CanonicalJson.Write(CanonicalJson.Read<TwinResult>(text)));
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-9")]
    public void Checks_PublishedFigures_AreShownWithTheirFoldErrorsAndNoneIsAbsurd()
    {
        Assert.Equal(Twin.Donepezil.Disposition.Compound.Checks.Count, Result.Checks.Count);
        Assert.All(Result.Checks, check => Assert.InRange(check.FoldError, 1, 4));
        var clearance = Assert.Single(Result.Checks, c => c.Unit == "L/h");
        Assert.True(clearance.FoldError < 1.5, $"clearance is {clearance.Median}");
    }

    [Theory]
    [Trait("Requirement", "REQ-TWIN-5")]
    [InlineData(8, 0.15)]
    [InlineData(16, 0.01)]
    [InlineData(24, 0.01)]
    public void FastEffect_AgainstTheOneDrivenByFullConcentrations_DiffersLittleAtTheVisits(int week, double points)
    {
        // The same first-order delay, driven by each day's mean concentration instead of the steady-state one.
        var model = Twin.Donepezil.Model;
        var course = Result.Courses.First(c => c.ArmId == Ten.Id);
        var full = 0.0;
        foreach (var concentration in course.ConcentrationByDay.Take(week * 7))
        {
            var target = -Twin.Donepezil.ScalePoints * model.Inhibition(concentration);
            full = target + ((full - target) * Math.Exp(-model.DelayRate.Value / 7));
        }

        Assert.Equal(full, course.EffectByWeek[week], points);
    }

    [Theory]
    [InlineData(5, 4, 6, 1)]
    [InlineData(2, 4, 6, 2)]
    [InlineData(12, 4, 6, 2)]
    public void FoldError_IsAgainstTheNearestEnd(double predicted, double lower, double upper, double expected) =>
        Assert.Equal(expected, PharmacokineticChecks.FoldError(predicted, lower, upper));

    private static TwinTrajectories Simulate(IReadOnlyList<Individual> individuals) =>
        TwinSimulation.Simulate(new TwinStudy(Twin.Donepezil, individuals, [Ten, Placebo], 24, 7), null, CancellationToken.None);
}
