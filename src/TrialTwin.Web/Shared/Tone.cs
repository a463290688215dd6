namespace TrialTwin.Web.Shared;

/// <summary>What a badge or note means; the words beside it say the same, so that colour is never alone.</summary>
public enum Tone
{
    Neutral,
    Info,
    Good,
    Warn,
    Bad,
}
