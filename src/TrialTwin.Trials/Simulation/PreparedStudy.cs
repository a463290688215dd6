using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.ControlArms;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Trials.Simulation;

/// <summary>
/// A protocol with everything learned from its history, ready to simulate trials block by block. Preparing is a pure
/// function of the protocol and the reference data, so that any worker can do it again.
/// </summary>
public sealed class PreparedStudy
{
    private const string ResultSchema = "trialtwin/study-result/1";

    private readonly BlockSimulation simulation;

    private PreparedStudy(Protocol protocol, PreparedFindings findings, BlockSimulation simulation)
    {
        Protocol = protocol;
        Findings = findings;
        this.simulation = simulation;
    }

    public Protocol Protocol { get; }

    public PreparedFindings Findings { get; }

    /// <summary>Blocks of work; block b holds replicates b * ReplicatesPerBlock and on.</summary>
    public int BlockCount => simulation.Grid.Plan.BlockCount;

    /// <summary>Every cell of the grid, in the order of the results.</summary>
    public IReadOnlyList<CellKey> Cells => simulation.Grid.Cells;

    /// <summary>Reads the history, fits and freezes the prognostic model, judges the generator and runs the display twins.</summary>
    /// <param name="protocol">Protocol; every fault of it is reported.</param>
    /// <param name="stage">Told in words what is being done; may be null.</param>
    /// <param name="cancellation">Looked at between and within the stages.</param>
    /// <exception cref="BadInputException">The protocol has faults, or reference data are missing.</exception>
    public static PreparedStudy Prepare(Protocol protocol, IProgress<string>? stage, CancellationToken cancellation)
    {
        var problems = ProtocolValidator.Validate(protocol);
        if (problems.Count > 0)
        {
            throw new BadInputException(problems);
        }

        var sources = StudySources.Learn(protocol, stage, cancellation);
        stage?.Report("Drawing the true effects");
        var trials = new BlockSimulation(TrialPlan.Of(protocol), sources.Patients, cancellation);
        return new PreparedStudy(protocol, sources.Findings, trials);
    }

    /// <summary>Simulates one block; the same tally on any thread or machine.</summary>
    public BlockTally Simulate(int block, CancellationToken cancellation) => simulation.Simulate(block, cancellation);

    /// <summary>Merges tallies in block order; with some blocks missing the result is partial and says so.</summary>
    public StudyResult Conclude(IReadOnlyCollection<BlockTally> tallies)
    {
        var merged = MergedTally.Merge(simulation, tallies);
        string[] nulls = [.. Protocol.Scenarios.Where(scenario => scenario.IsNull).Select(scenario => scenario.Id)];
        var rows = EqualPower.Find(merged, nulls);
        var result = new StudyResult(
            ResultSchema,
            ProtocolWriter.HashOf(Protocol),
            Findings,
            merged.Result(),
            new ComparisonResult(Protocol.Testing.TargetPower, rows, Savings.Find(merged, rows, Protocol.Scenarios, Findings.Prognosis)),
            ControlArmEstimator.Estimate(PlanControlArm()),
            ResultHash: "");
        return result with { ResultHash = CanonicalJson.HashOf(result) };
    }

    /// <summary>The simulated trials of chosen cells one by one, recomputed from the seed.</summary>
    /// <param name="replicates">Replicates 0 up to this number.</param>
    /// <param name="wanted">Which cells.</param>
    public IEnumerable<ReplicateRecord> Replay(int replicates, Func<CellKey, bool> wanted) => simulation.Replay(replicates, wanted);

    /// <summary>The plain design under the first scenario with an effect, for the primary strategy.</summary>
    private ControlArmPlan PlanControlArm()
    {
        int first = Protocol.Scenarios.ToList().FindIndex(scenario => !scenario.IsNull);
        var truth = simulation.Truth[first, (int)Protocol.Estimand.PrimaryDropoutStrategy];
        return new ControlArmPlan(
            Protocol.Arms.Count,
            truth.Difference.Value,
            truth.EffectiveSd,
            Protocol.Testing.AlphaTwoSided / 2,
            Protocol.Testing.TargetPower,
            Findings.Prognosis.Gain,
            [.. Protocol.Scenarios.Select(scenario => scenario.ScoreCorrelation).OfType<double>().Distinct().Order()]);
    }
}
