namespace TrialTwin.Statistics.ExternalControls;

/// <summary>A patient of the trial and the external one matched to him or her.</summary>
public sealed record MatchedPair(int Trial, int External);
