namespace TrialTwin.Reports.Tables;

/// <summary>One cell: the text that a reader sees and, for a number, the value that an export carries.</summary>
/// <param name="Text">Rounded to what the error supports.</param>
/// <param name="Value">All digits; null for text.</param>
public readonly record struct TableCell(string Text, double? Value = null)
{
    /// <summary>Nothing applies here.</summary>
    public static TableCell Empty { get; } = new(string.Empty);

    public static implicit operator TableCell(string text) => new(text);
}
