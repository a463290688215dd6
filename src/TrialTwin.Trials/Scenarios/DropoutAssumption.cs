namespace TrialTwin.Trials.Scenarios;

/// <summary>Probability of having left treatment before the endpoint.</summary>
/// <param name="Source">Where the figures come from: the historical trial with its counts, or a publication.</param>
/// <param name="Control">Control arm, 0 to 0.95.</param>
/// <param name="Active">Every active arm, 0 to 0.95.</param>
public sealed record DropoutAssumption(string Source, double Control, double Active);
