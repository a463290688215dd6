using TrialTwin.Numerics.Random;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Requests;

/// <summary>
/// Patients from a normal distribution: baseline and score are standard normal and independent, the change is linear in
/// both with normal residuals. A patient who leaves treatment has no effect left at the endpoint.
/// </summary>
internal sealed class DistributionSource : IPatientSource
{
    private static readonly StreamPurpose Patients = StreamPurpose.Named("distribution-patient");

    private readonly TrialRequest request;
    private readonly int control;

    public DistributionSource(TrialRequest request)
    {
        this.request = request;
        control = request.Arms.ToList().IndexOf(request.ControlArm);
    }

    public PatientOutcomes NewPatient() => new(request.Scenarios.Count, request.Arms.Count);

    public void Draw(uint replicate, uint subject, uint arms, PatientOutcomes patient)
    {
        var stream = RandomStream.Create(request.Simulation.Seed, Patients, replicate, subject);
        patient.Baseline = stream.NextNormal();
        double score = stream.NextNormal();
        double residual = stream.NextNormal();
        double dropout = stream.NextUniform();
        for (int i = 0; i < request.Scenarios.Count; i++)
        {
            var scenario = request.Scenarios[i];
            double change = ControlChange(scenario, patient.Baseline, score, residual);
            patient.Score[i] = score;
            for (int arm = 0; arm < request.Arms.Count; arm++)
            {
                int at = patient.At(i, arm);
                double leaving = arm == control ? scenario.Dropout.Control : scenario.Dropout.Active;
                patient.Completes[at] = dropout >= leaving;
                patient.ChangeOnTreatment[at] = change + scenario.Effects[arm];
                patient.Change[at] = patient.Completes[at] ? patient.ChangeOnTreatment[at] : change;
            }
        }
    }

    private static double ControlChange(OutcomeScenario scenario, double baseline, double score, double residual)
    {
        double b = scenario.BaselineCorrelation;
        double s = scenario.ScoreCorrelation;
        double rest = (s * score) + (Math.Sqrt(1 - (s * s)) * residual);
        return scenario.MeanChange + (scenario.StandardDeviation * ((b * baseline) + (Math.Sqrt(1 - (b * b)) * rest)));
    }
}
