using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Cohorts;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.History;
using TrialTwin.Trials.Arms;
using TrialTwin.Trials.Protocols;
using TrialTwin.Twins;
using TrialTwin.Twins.Disease;
using TrialTwin.Twins.Dosing;
using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Trials.Simulation;

/// <summary>The twins that a study shows: virtual patients of its own population through its arms.</summary>
internal static class StudyTwins
{
    private static readonly StreamPurpose Shown = StreamPurpose.Named("twins-shown");

    /// <param name="protocol">Protocol.</param>
    /// <param name="trial">Historical trial, whose control patients the published progression model is set beside.</param>
    /// <param name="population">Population that the twins' age, sex, height and weight come from.</param>
    /// <param name="effect">The drug's effect.</param>
    /// <param name="cancellation">Ends the work between two patients.</param>
    public static TwinResult Run(
        Protocol protocol,
        HistoricalTrial trial,
        ControlPopulation population,
        DrugEffect effect,
        CancellationToken cancellation)
    {
        ulong seed = protocol.Simulation.Seed;
        var individuals = Individuals(population, protocol.Twins.DisplayPatients, seed);
        var arms = protocol.Arms.Select(arm => new TwinArm(arm.Id, arm.Label, RegimenOf(arm))).ToList();
        var study = new TwinStudy(effect, individuals, arms, protocol.Endpoint.Week, seed);
        var progression = AlzheimerProgression.Check(Untreated(trial), Observed(trial), protocol.Endpoint.Week, seed);
        return TwinSimulation.Simulate(study, null, cancellation).Beside(progression);
    }

    public static Regimen RegimenOf(Arm arm) => new(arm.Doses.Select(step => new RegimenStep(step.FromDay, step.DoseMgPerDay)));

    public static Individual BodyOf(VirtualPatient patient) =>
        new(patient.AgeYears, patient.IsFemale ? Sex.Female : Sex.Male, patient.HeightCm, patient.WeightKg);

    private static Individual[] Individuals(ControlPopulation population, int count, ulong seed)
    {
        var patient = population.NewPatient();
        var individuals = new Individual[count];
        for (int i = 0; i < count; i++)
        {
            var stream = RandomStream.Create(seed, Shown, 0, (uint)i);
            population.Draw(ref stream, patient);
            individuals[i] = BodyOf(patient);
        }

        return individuals;
    }

    private static List<UntreatedPatient> Untreated(HistoricalTrial trial)
    {
        int age = trial.CovariateIndex(AlzheimerCovariates.Age);
        int sex = trial.CovariateIndex(AlzheimerCovariates.Sex);
        int total = trial.CovariateIndex(AlzheimerCovariates.Total);
        return
        [
            .. from patient in trial.Controls
               where !double.IsNaN(patient.Covariates[total])
               select new UntreatedPatient(
                   patient.Covariates[age],
                   patient.Covariates[sex] == 1 ? Sex.Female : Sex.Male,
                   patient.Covariates[total]),
        ];
    }

    /// <summary>Mean changes of the control patients seen at each visit, with 95 % intervals.</summary>
    private static List<VisitMean> Observed(HistoricalTrial trial) =>
    [
        .. from visit in Enumerable.Range(0, trial.VisitWeeks.Length)
           let changes = trial.Controls.Select(patient => patient.ObservedChange[visit]).Where(change => !double.IsNaN(change)).ToList()
           select MeanOf(trial.VisitWeeks[visit], changes),
    ];

    private static VisitMean MeanOf(double week, List<double> changes)
    {
        double mean = changes.Sum() / changes.Count;
        double variance = changes.Sum(change => (change - mean) * (change - mean)) / (changes.Count - 1);
        double half = StudentT.Quantile(0.975, changes.Count - 1) * Math.Sqrt(variance / changes.Count);
        return new VisitMean(week, changes.Count, mean, mean - half, mean + half);
    }
}
