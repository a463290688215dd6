using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Cohorts;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.Tests.Fixtures;
using TrialTwin.Statistics.Descriptive;

namespace TrialTwin.Prognosis.Tests.Cohorts;

public sealed class ControlPopulationTests
{
    private const int Draws = 20_000;
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("control-population-tests");

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(-0.7)]
    [Trait("Requirement", "REQ-COH-4")]
    public void ControlChange_WithAssumedCorrelation_HasThatPartialCorrelationAndTheSameSpread(double correlation)
    {
        var (baseline, score, change) = Simulate(Pilot.Population, 1, correlation);
        var (_, _, plain) = Simulate(Pilot.Population, 1, 0);

        // Standard error of a correlation of 20000 draws: 0.007.
        Assert.Equal(correlation, Correlation.Partial(score, change[2], baseline), 0.03);
        Assert.Equal(1, SampleMoments.Of(change[2]).StandardDeviation / SampleMoments.Of(plain[2]).StandardDeviation, 0.03);
        Assert.Equal(Correlation.Pearson(plain[0], plain[2]), Correlation.Pearson(change[0], change[2]), 0.03);
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-4")]
    public void ControlChange_WithSdMultiplier_ScalesTheSpreadAndKeepsTheMean()
    {
        var (_, _, plain) = Simulate(Pilot.Population, 1, null);
        var (_, _, wide) = Simulate(Pilot.Population, 1.5, null);
        var mean = SampleMoments.Of(Pilot.Trial.Controls.Select(p => p.ObservedChange[2]).Where(c => !double.IsNaN(c)).ToArray()).Mean;

        for (var visit = 0; visit < 3; visit++)
        {
            Assert.Equal(1.5, SampleMoments.Of(wide[visit]).StandardDeviation / SampleMoments.Of(plain[visit]).StandardDeviation, 1e-3);
            Assert.Equal(SampleMoments.Of(plain[visit]).Mean, SampleMoments.Of(wide[visit]).Mean, 0.2);
        }

        Assert.Equal(mean, SampleMoments.Of(plain[2]).Mean, 1.0);
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-5")]
    public void Fit_WithNegativeObservedCorrelation_ClaimsNone()
    {
        var population = ControlPopulation.Fit(Pilot.Trial, Pilot.Learned.Model, -0.4);

        Assert.Equal(0, population.ObservedScoreCorrelation);
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-5")]
    public void Fit_WithConstantModel_HasAStandInScoreThatSaysNothing()
    {
        var constant = Pilot.Learned.Model with { Terms = [.. Pilot.Learned.Model.Terms.Select(t => t with { Coefficient = 0 })] };
        var population = ControlPopulation.Fit(Pilot.Trial, constant, double.NaN);
        var (baseline, score, change) = Simulate(population, 1, null);

        Assert.True(population.HasStandInScore);
        Assert.Equal(0, Correlation.Partial(score, change[2], baseline), 0.03);
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-1")]
    public void Draw_EveryPatient_IsConsistentAndWithinTheTrialsRange()
    {
        var population = Pilot.Population;
        var patient = population.NewPatient();
        var total = population.CovariateNames.IndexOf(AlzheimerCovariates.Total);
        var first = population.CovariateNames.IndexOf("adasWordRecall");
        for (var i = 0u; i < 2000; i++)
        {
            var stream = RandomStream.Create(5, Purpose, 0, i);
            population.Draw(ref stream, patient);

            Assert.Equal(patient.Covariates[first..(first + 11)].Sum(), patient.Baseline, 1e-9);
            Assert.Equal(patient.Baseline, patient.Covariates[total]);
            Assert.InRange(patient.AgeYears, 51, 89);
            Assert.InRange(patient.HeightCm, 135.9, 195.6);
            Assert.InRange(patient.WeightKg, 34, 108);
            Assert.InRange(patient.DropoutUniform, 0, 1);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-1")]
    public void Draw_WomenAndMen_DifferInHeightAsInTheTrial()
    {
        var population = Pilot.Population;
        var patient = population.NewPatient();
        var (women, men) = (new List<double>(), new List<double>());
        var stream = RandomStream.Create(6, Purpose);
        for (var i = 0; i < 5000; i++)
        {
            population.Draw(ref stream, patient);
            (patient.IsFemale ? women : men).Add(patient.HeightCm);
        }

        var height = Pilot.Trial.CovariateIndex(AlzheimerCovariates.Height);
        var seen = Pilot.Trial.Patients.ToLookup(p => p.Covariates[0] == 1, p => p.Covariates[height]);
        Assert.Equal(seen[true].Average(), women.Average(), 0.6);
        Assert.Equal(seen[false].Average(), men.Average(), 0.6);
    }

    [Fact]
    [Trait("Requirement", "REQ-COH-6")]
    public void Draw_FromTheSameStream_GivesTheSamePatientAndAllocatesNothing()
    {
        var (population, first, second) = (Pilot.Population, Pilot.Population.NewPatient(), Pilot.Population.NewPatient());
        var (a, b) = (RandomStream.Create(7, Purpose, 3, 4), RandomStream.Create(7, Purpose, 3, 4));
        population.Draw(ref a, first);
        population.Draw(ref b, second);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            population.Draw(ref b, second);
            population.ControlChange(second, 2, 1, 0.3);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(first.Covariates[..7], Redraw(population).Covariates[..7]);
    }

    private static VirtualPatient Redraw(ControlPopulation population)
    {
        var patient = population.NewPatient();
        var stream = RandomStream.Create(7, Purpose, 3, 4);
        population.Draw(ref stream, patient);
        return patient;
    }

    private static (double[] Baseline, double[] Score, double[][] Change) Simulate(ControlPopulation population, double sdMultiplier, double? correlation)
    {
        var patient = population.NewPatient();
        var (baseline, score) = (new double[Draws], new double[Draws]);
        double[][] change = [new double[Draws], new double[Draws], new double[Draws]];
        var stream = RandomStream.Create(3, Purpose);
        for (var i = 0; i < Draws; i++)
        {
            population.Draw(ref stream, patient);
            (baseline[i], score[i]) = (patient.Baseline, patient.Score);
            for (var v = 0; v < 3; v++)
            {
                change[v][i] = population.ControlChange(patient, v, sdMultiplier, correlation);
            }
        }

        return (baseline, score, change);
    }
}
