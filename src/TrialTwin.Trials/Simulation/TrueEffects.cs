using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.Simulation;

/// <summary>
/// True difference of the first hypothesis under each scenario and strategy, from a large draw that no simulated trial
/// uses. Each patient is seen in both arms, so that the error is that of the effect's own variation alone.
/// </summary>
internal sealed class TrueEffects
{
    /// <summary>Patients drawn.</summary>
    public const int Patients = 50000;

    /// <summary>Replicate of the draw; no trial has this number.</summary>
    private const uint Replicate = uint.MaxValue;

    private readonly MonteCarloEstimate[] values;

    private TrueEffects(MonteCarloEstimate[] values) => this.values = values;

    /// <summary>True difference, endpoint unit, with the Monte Carlo error of the draw.</summary>
    /// <param name="scenario">Scenario in the order of the plan.</param>
    /// <param name="strategy">0 treatment policy, 1 hypothetical.</param>
    public MonteCarloEstimate this[int scenario, int strategy] => values[(scenario * SimulationGrid.Strategies) + strategy];

    public static TrueEffects Draw(TrialPlan plan, IPatientSource source, CancellationToken cancellation)
    {
        int active = plan.Hierarchy[0];
        int control = plan.Control;
        var patient = source.NewPatient();
        var sums = new double[plan.Scenarios.Count * SimulationGrid.Strategies];
        var squares = new double[sums.Length];
        for (uint i = 0; i < Patients; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            source.Draw(Replicate, i, (1u << active) | (1u << control), patient);
            for (int scenario = 0; scenario < plan.Scenarios.Count; scenario++)
            {
                int a = patient.At(scenario, active);
                int c = patient.At(scenario, control);
                int at = scenario * SimulationGrid.Strategies;
                Add(sums, squares, at, patient.Change[a] - patient.Change[c]);
                Add(sums, squares, at + 1, patient.ChangeOnTreatment[a] - patient.ChangeOnTreatment[c]);
            }
        }

        return new TrueEffects([.. sums.Zip(squares, Estimate)]);
    }

    private static void Add(double[] sums, double[] squares, int at, double difference)
    {
        sums[at] += difference;
        squares[at] += difference * difference;
    }

    private static MonteCarloEstimate Estimate(double sum, double square)
    {
        double mean = sum / Patients;
        double variance = Math.Max(0, (square - (sum * mean)) / (Patients - 1));
        return new MonteCarloEstimate(mean, Math.Sqrt(variance / Patients));
    }
}
