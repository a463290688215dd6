using TrialTwin.Studies.Runs;

namespace TrialTwin.Web.Tests.Fixtures;

/// <summary>A run in any state.</summary>
internal static class SampleRun
{
    public static RunStatus In(RunState state, string? resultHash = null, int done = 0) => new(
        "run-1", "study-1", "A study", "study-1.r1", 1, state, done, 2000, DateTimeOffset.UnixEpoch, "Ada",
        StartedAt: DateTimeOffset.UnixEpoch, EndedAt: null, Remaining: null, Resumptions: 0, Seed: 1, Threads: 2,
        Platform: "any", SoftwareVersion: "0.1.0", resultHash, Problems: [], Log: []);
}
