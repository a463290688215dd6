namespace TrialTwin.Reports.Figures;

/// <summary>A plot as data: a page and a printed report draw the same one, and its table twin says the same in numbers.</summary>
/// <param name="Id">Stable id, such as "twins-concentration"; the anchor in page and report and the name of an export.</param>
/// <param name="Title">What is shown, without a full stop.</param>
/// <param name="Caption">What to see, with the number of patients or replicates and the seed.</param>
/// <param name="X">Horizontal axis.</param>
/// <param name="Y">Vertical axis.</param>
/// <param name="Series">What is drawn, from back to front.</param>
public sealed record Figure(
    string Id,
    string Title,
    string Caption,
    FigureAxis X,
    FigureAxis Y,
    IReadOnlyList<FigureSeries> Series)
{
    /// <summary>Dashed lines for targets and for "no difference".</summary>
    public IReadOnlyList<ReferenceLine> References { get; init; } = [];

    /// <summary>Height in the printed report, px at 96 dpi; never more than a page holds.</summary>
    public int Height { get; init => field = Math.Min(value, 820); } = 300;

    /// <summary>Whether point series step aside along x, so that their error bars can be told apart.</summary>
    public bool SideBySide { get; init; }
}
