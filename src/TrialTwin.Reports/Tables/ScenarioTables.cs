using TrialTwin.Trials.Protocols;

namespace TrialTwin.Reports.Tables;

/// <summary>The assumed truths as a table.</summary>
public static class ScenarioTables
{
    public static ResultTable Scenarios(Protocol protocol) => new(
        "assumed-truths",
        "Assumed truths",
        "Effect and SD are factors on what twins and history give. Score correlation: partial correlation of score and change given " +
        "baseline; \"observed\" is what pilot patients left out show, a number is an assumption.",
        [
            new("Scenario"), new("Effect factor"), new("SD factor"), new("Dropout control", "%"), new("Dropout active", "%"),
            new("Source of dropout"), new("Score correlation"),
        ],
        [.. protocol.Scenarios.Select(scenario => new TableRow([
            scenario.Label,
            Number(scenario.EffectMultiplier),
            Number(scenario.SdMultiplier),
            Percent(scenario.Dropout.Control),
            Percent(scenario.Dropout.Active),
            scenario.Dropout.Source,
            scenario.ScoreCorrelation is { } assumed
                ? new TableCell($"{NumberFormat.Significant(assumed, 3)} (assumed)", assumed)
                : "observed",
        ]))]);

    private static TableCell Number(double value) => new(NumberFormat.Significant(value, 3), value);

    private static TableCell Percent(double share) => new(NumberFormat.Significant(100 * share, 3), 100 * share);
}
