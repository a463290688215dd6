using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Numerics.Random;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>
/// Simulates multiple tests from the joint normal distribution of their statistics: increments between looks are independent, and
/// those of different hypotheses between the same looks have the request's correlation. Scenarios share their random numbers;
/// the same request gives the same bits on any number of threads.
/// </summary>
public static class MultiplicitySimulation
{
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("multiplicity");

    /// <param name="request">A request without problems of simulation.</param>
    /// <param name="options">Threads, progress and cancellation.</param>
    public static MultiplicitySimulationResult Simulate(MultiplicityRequest request, RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(request);
        var plan = request.Simulation!;
        int looks = request.Hypotheses.Max(hypothesis => hypothesis.Looks.Count);
        var total = ScenarioRunner.Run(
            plan.Plan,
            () => plan.Scenarios.Select(scenario => new MultiplicityTally(scenario, looks)).ToArray(),
            () => NewTrial(request, looks),
            options);
        return new MultiplicitySimulationResult(
            "trialtwin/multiplicity-simulation/1",
            CanonicalJson.HashOf(request),
            [.. plan.Scenarios.Select((scenario, i) => MultiplicityCharacteristic.Of(request, scenario, total[i]))]);
    }

    private static Action<uint, MultiplicityTally[]> NewTrial(MultiplicityRequest request, int looks)
    {
        var plan = request.Simulation!;
        var factor = CorrelationFactor.Of(plan.Correlation)!;
        var graph = request.Graph() is null ? null : new SequentialGraph(request);
        double[][] noise = [.. request.Hypotheses.Select(hypothesis => new double[hypothesis.Looks.Count])];
        double[][] statistics = [.. noise.Select(row => new double[row.Length])];
        var rejectedBy = new uint[looks];
        return (replicate, tallies) =>
        {
            DrawNoise(request, factor, replicate, noise);
            for (int i = 0; i < tallies.Length; i++)
            {
                Shift(request, noise, plan.Scenarios[i].FinalZ, statistics);
                uint rejected = 0;
                for (int look = 0; look < looks; look++)
                {
                    rejected = graph?.Reject(rejected, statistics, look + 1) ?? Once(request, statistics);
                    rejectedBy[look] = rejected;
                }

                tallies[i].Add(rejectedBy);
            }
        };
    }

    /// <summary>z statistics of every look without effect.</summary>
    private static void DrawNoise(MultiplicityRequest request, double[] factor, uint replicate, double[][] noise)
    {
        int count = request.Hypotheses.Count;
        var stream = RandomStream.Create(request.Simulation!.Plan.Seed, Purpose, replicate);
        Span<double> score = stackalloc double[count];
        Span<double> independent = stackalloc double[count];
        int looks = noise.Max(row => row.Length);
        for (int look = 0; look < looks; look++)
        {
            for (int i = 0; i < count; i++)
            {
                independent[i] = stream.NextNormal();
            }

            for (int i = 0; i < count; i++)
            {
                if (look < noise[i].Length)
                {
                    double increment = 0;
                    for (int j = 0; j <= i; j++)
                    {
                        increment += factor[(i * count) + j] * independent[j];
                    }

                    var at = request.Hypotheses[i].Looks;
                    double before = look == 0 ? 0 : at[look - 1].InformationFraction;
                    score[i] = (look == 0 ? 0 : score[i]) + (increment * Math.Sqrt(at[look].InformationFraction - before));
                    noise[i][look] = score[i] / Math.Sqrt(at[look].InformationFraction);
                }
            }
        }
    }

    private static void Shift(MultiplicityRequest request, double[][] noise, IReadOnlyList<double> finalZ, double[][] statistics)
    {
        for (int i = 0; i < noise.Length; i++)
        {
            for (int look = 0; look < noise[i].Length; look++)
            {
                statistics[i][look] = noise[i][look] + (finalZ[i] * Math.Sqrt(request.Hypotheses[i].Looks[look].InformationFraction));
            }
        }
    }

    private static uint Once(MultiplicityRequest request, double[][] statistics)
    {
        var rejected = MultiplicityAnalysis.Test(request, [.. statistics.Select(row => NormalDistribution.UpperTail(row[0]))]).Rejected;
        uint bits = 0;
        for (int i = 0; i < rejected.Count; i++)
        {
            bits |= rejected[i] ? 1u << i : 0;
        }

        return bits;
    }
}
