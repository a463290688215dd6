using BenchmarkDotNet.Attributes;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Benchmarks;

/// <summary>
/// A block of the sample study, one thread: 10 replicates of every truth, design and size, each analysed in three ways
/// for two strategies. One operation is one simulated trial of one truth, design and size.
/// </summary>
public class StudySpeed
{
    private const int Replicates = 10;
    private const int TruthsDesignsSizes = 8 * 3 * 10;

    private PreparedStudy study = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var protocol = Inputs.SampleProtocol();
        if (protocol.Scenarios.Count * protocol.Variants.Count * protocol.TotalPatients.Count != TruthsDesignsSizes)
        {
            throw new InvalidOperationException("The sample study's grid has changed; change the number of trials here.");
        }

        study = PreparedStudy.Prepare(
            protocol with { Simulation = protocol.Simulation with { Replicates = Replicates, ReplicatesPerBlock = Replicates } },
            stage: null,
            CancellationToken.None);
    }

    [Benchmark(OperationsPerInvoke = Replicates * TruthsDesignsSizes, Description = "trial of the sample study (150 to 3360 patients)")]
    public BlockTally Block() => study.Simulate(0, CancellationToken.None);
}
