using System.Globalization;
using TrialTwin.Studies.Runs;

namespace TrialTwin.Web.Shared;

/// <summary>Runs in words.</summary>
public static class RunWords
{
    public static string Of(RunState state) => state.ToString();

    public static Tone ToneOf(RunState state) => state switch
    {
        RunState.Succeeded => Tone.Good,
        RunState.Failed => Tone.Bad,
        RunState.Cancelled => Tone.Neutral,
        RunState.Cancelling => Tone.Warn,
        _ => Tone.Info,
    };

    /// <summary>A duration with no more precision than it deserves.</summary>
    public static string Of(TimeSpan time) => time switch
    {
        { TotalSeconds: < 1 } => "under a second",
        { TotalSeconds: < 90 } => $"{Math.Round(time.TotalSeconds)} s",
        { TotalMinutes: < 90 } => $"{Math.Round(time.TotalMinutes)} min",
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0.#} h"),
    };

    /// <summary>What is left of a run, as an estimate.</summary>
    public static string Left(TimeSpan time) => time.TotalSeconds < 1 ? "nearly done" : $"about {Of(time)} left";

    /// <summary>A moment of the record, always UTC and said so.</summary>
    public static string Of(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
