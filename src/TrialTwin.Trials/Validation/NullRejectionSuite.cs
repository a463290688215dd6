using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Validation;

namespace TrialTwin.Trials.Validation;

/// <summary>
/// How often each analysis of simulated trials rejects without any effect, at three levels, in small trials. Exact tests are allowed
/// chance alone; asymptotic ones also a stated share of the level (docs/methods/null-rejection.md). Seeds are fixed.
/// </summary>
/// <param name="replicates">Trials for each analysis and level.</param>
public sealed class NullRejectionSuite(int replicates) : ValidationSuite
{
    /// <summary>Trials of the suite that users run.</summary>
    public const int FullReplicates = 20000;

    /// <summary>In standard errors; chance reaches it once in about 2,000 comparisons.</summary>
    private const double Spread = 3.5;

    private static readonly double[] Levels = [0.005, 0.025, 0.05];

    public override string Id => "simulation/null-rejection";

    public override string Source => "The level of each test, one-sided";

    public override Evidence Evidence => Evidence.Theory;

    public override IEnumerable<FigureComparison> Compare() =>
        from analysis in NullAnalysis.All
        from level in Levels
        let rate = analysis.Rejects(level, replicates)
        let chance = MonteCarloEstimate.OfShare((int)Math.Round(level * replicates), replicates).StandardError
        select new FigureComparison(analysis.Name, FormattableString.Invariant($"rejects at {level}"), level, rate.Value, new Tolerance(Spread * chance, analysis.Deviation));
}
