namespace TrialTwin.Studies.Runs;

/// <summary>What a run said, and when (UTC).</summary>
public sealed record RunLogLine(DateTimeOffset At, string Text);
