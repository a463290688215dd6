using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Cohorts;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Twins.Dosing;
using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Trials.Simulation;

/// <summary>
/// The superpopulation: covariates, score, course under control and dropout from the historical trial's patients, the
/// drug's effect from each patient's twin. Every patient of every replicate is a fresh draw.
/// </summary>
internal sealed class SuperpopulationSource : IPatientSource
{
    private static readonly StreamPurpose Patients = StreamPurpose.Named("superpopulation-patient");

    private readonly ControlPopulation population;
    private readonly DrugEffect effect;
    private readonly Scenario[] scenarios;
    private readonly Regimen[] regimens;
    private readonly double week;
    private readonly ulong seed;

    /// <param name="protocol">A protocol without problems.</param>
    /// <param name="population">Course under control.</param>
    /// <param name="effect">The drug's effect.</param>
    public SuperpopulationSource(Protocol protocol, ControlPopulation population, DrugEffect effect)
    {
        this.population = population;
        this.effect = effect;
        scenarios = [.. protocol.Scenarios];
        regimens = [.. protocol.Arms.Select(StudyTwins.RegimenOf)];
        week = protocol.Endpoint.Week;
        seed = protocol.Simulation.Seed;
    }

    public PatientOutcomes NewPatient() => new TwinOutcomes(scenarios.Length, regimens.Length, population.NewPatient());

    public void Draw(uint replicate, uint subject, uint arms, PatientOutcomes patient)
    {
        var twin = (TwinOutcomes)patient;
        var person = twin.Virtual;
        var stream = RandomStream.Create(seed, Patients, replicate, subject);
        population.Draw(ref stream, person);
        var enzymes = EnzymeActivity.Draw(ref stream);
        var exposure = effect.Expose(StudyTwins.BodyOf(person), enzymes);
        FillControl(twin);
        for (int arm = 0; arm < regimens.Length; arm++)
        {
            if ((arms & (1u << arm)) != 0)
            {
                FillArm(twin, arm, exposure);
            }
        }
    }

    private void FillControl(TwinOutcomes twin)
    {
        int endpoint = population.VisitWeeks.Length - 1;
        twin.Baseline = twin.Virtual.Baseline;
        for (int i = 0; i < scenarios.Length; i++)
        {
            twin.Score[i] = twin.Virtual.Score;
            twin.ControlChange[i] = population.ControlChange(twin.Virtual, endpoint, scenarios[i].SdMultiplier, scenarios[i].ScoreCorrelation);
        }
    }

    private void FillArm(TwinOutcomes twin, int arm, in TwinExposure exposure)
    {
        bool isActive = regimens[arm].Steps.Count > 0;
        double full = isActive ? effect.ChangeAt(exposure, regimens[arm], week, double.PositiveInfinity) : 0;
        for (int i = 0; i < scenarios.Length; i++)
        {
            var scenario = scenarios[i];
            double probability = isActive ? scenario.Dropout.Active : scenario.Dropout.Control;
            double stop = population.Dropout.LeavingWeek(twin.Virtual.DropoutUniform, probability, isActive);
            bool completes = double.IsPositiveInfinity(stop);
            double kept = completes || !isActive ? full : effect.ChangeAt(exposure, regimens[arm], week, stop);
            int at = twin.At(i, arm);
            twin.Completes[at] = completes;
            twin.ChangeOnTreatment[at] = twin.ControlChange[i] + (scenario.EffectMultiplier * full);
            twin.Change[at] = twin.ControlChange[i] + (scenario.EffectMultiplier * kept);
        }
    }
}
