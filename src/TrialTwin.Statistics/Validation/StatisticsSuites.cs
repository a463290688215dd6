using TrialTwin.Numerics.Validation;

namespace TrialTwin.Statistics.Validation;

/// <summary>The suites of analyses of patient data; rows are named as in oracles/control-arms/reproduced-figures.csv.</summary>
public static class StatisticsSuites
{
    /// <summary>In the order in which they are told.</summary>
    public static IReadOnlyList<ValidationSuite> All { get; } =
    [
        new CovariateAdjustmentSuite(),
        new RiskDifferenceSuite(),
        new FevSuite(),
        new PilotRepeatedSuite(),
        new MapPriorSuite(),
        new EffectiveSizeSuite(),
        new SchmidliSuite(),
        new HazardRatioSuite(),
        new HistoricalRegressionSuite(),
        new MayoSuite(),
    ];
}
