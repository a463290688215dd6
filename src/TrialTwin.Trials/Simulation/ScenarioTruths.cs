using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Analyses;

namespace TrialTwin.Trials.Simulation;

/// <summary>
/// What is true of the first hypothesis under each scenario and strategy, from a large draw that no simulated trial uses.
/// Each patient is seen in both arms, so that the error of the difference is that of the effect's own variation alone.
/// </summary>
internal sealed class ScenarioTruths
{
    /// <summary>Patients drawn.</summary>
    public const int Patients = 50000;

    /// <summary>Replicate of the draw; no trial has this number.</summary>
    private const uint Replicate = uint.MaxValue;

    private readonly ScenarioTruth[] values;

    private ScenarioTruths(ScenarioTruth[] values) => this.values = values;

    /// <summary>The truth of one scenario under one strategy.</summary>
    /// <param name="scenario">Scenario in the order of the plan.</param>
    /// <param name="strategy">0 treatment policy, 1 hypothetical.</param>
    public ScenarioTruth this[int scenario, int strategy] => values[(scenario * SimulationGrid.Strategies) + strategy];

    public static ScenarioTruths Draw(TrialPlan plan, IPatientSource source, CancellationToken cancellation)
    {
        int active = plan.Hierarchy[0];
        int control = plan.Control;
        var patient = source.NewPatient();
        var sums = new Sums[plan.Scenarios.Count * SimulationGrid.Strategies];
        for (uint i = 0; i < Patients; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            source.Draw(Replicate, i, (1u << active) | (1u << control), patient);
            for (int scenario = 0; scenario < plan.Scenarios.Count; scenario++)
            {
                int a = patient.At(scenario, active);
                int c = patient.At(scenario, control);
                int at = scenario * SimulationGrid.Strategies;
                sums[at].Add(patient.Baseline, patient.Change[a], patient.Change[c]);
                sums[at + 1].Add(patient.Baseline, patient.ChangeOnTreatment[a], patient.ChangeOnTreatment[c]);
                sums[at].Observe(true, true);
                sums[at + 1].Observe(patient.Completes[a], patient.Completes[c]);
            }
        }

        return new ScenarioTruths([.. sums.Select(sum => sum.Truth())]);
    }

    private struct Sums
    {
        private ArmSums active;
        private ArmSums control;
        private double differences;
        private double squares;
        private int observedActive;
        private int observedControl;

        public void Add(double baseline, double onActive, double onControl)
        {
            active.Add(baseline, 0, onActive);
            control.Add(baseline, 0, onControl);
            double difference = onActive - onControl;
            differences += difference;
            squares += difference * difference;
        }

        public void Observe(bool onActive, bool onControl)
        {
            observedActive += onActive ? 1 : 0;
            observedControl += onControl ? 1 : 0;
        }

        public readonly ScenarioTruth Truth()
        {
            double mean = differences / Patients;
            double variance = Math.Max(0, (squares - (differences * mean)) / (Patients - 1));
            double residual = LinearModel.Fit([active, control], AnalysisMethod.Ancova).ResidualVariance;
            double perObserved = ((double)Patients / observedActive) + ((double)Patients / observedControl);
            return new ScenarioTruth(
                new MonteCarloEstimate(mean, Math.Sqrt(variance / Patients)),
                Math.Sqrt(residual * perObserved / 2));
        }
    }
}
