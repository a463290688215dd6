using TrialTwin.Reports.Tables;
using TrialTwin.Web.Shared;

namespace TrialTwin.Web.Tables;

/// <summary>Which cells are judgements, and how they are coloured; the word in the cell says the same.</summary>
public static class CellTone
{
    private static readonly Dictionary<(string Column, string Text), Tone> Judgements = new()
    {
        [("Agrees", "yes")] = Tone.Good,
        [("Agrees", "no")] = Tone.Bad,
        [("Covered", "yes")] = Tone.Good,
        [("Covered", "no")] = Tone.Bad,
        [("Evidence", "observed")] = Tone.Good,
        [("Evidence", "assumed")] = Tone.Warn,
        [("Origin", "measured")] = Tone.Good,
        [("Origin", "predicted")] = Tone.Info,
        [("Origin", "calibrated")] = Tone.Warn,
        [("Use", "check")] = Tone.Good,
        [("Use", "calibration")] = Tone.Neutral,
    };

    /// <summary>The tone of a cell; null for a cell that judges nothing.</summary>
    public static Tone? Of(TableColumn column, TableCell cell) => column.Name switch
    {
        "Fold error" when cell.Value is { } fold => OfFoldError(fold),
        _ => Judgements.TryGetValue((column.Name, cell.Text), out var tone) ? tone : null,
    };

    // Twofold is what pharmacokinetic predictions are usually held to; beyond threefold a prediction has failed.
    private static Tone OfFoldError(double fold) => fold switch
    {
        <= 1.5 => Tone.Good,
        <= 2 => Tone.Info,
        <= 3 => Tone.Warn,
        _ => Tone.Bad,
    };
}
