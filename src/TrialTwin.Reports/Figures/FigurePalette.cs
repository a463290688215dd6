namespace TrialTwin.Reports.Figures;

/// <summary>
/// Colours that colour-blind readers tell apart (Okabe and Ito 2008; lightened for a dark page), each with its own dash
/// and marker.
/// </summary>
/// <param name="Text">Text and axes.</param>
/// <param name="Grid">Grid lines.</param>
/// <param name="Background">Behind the plot; "rgba(0,0,0,0)" lets the page shine through.</param>
/// <param name="Colours">Colours of the series.</param>
public sealed record FigurePalette(string Text, string Grid, string Background, IReadOnlyList<string> Colours)
{
    private static readonly string[] OnLight = ["#0072b2", "#b84e00", "#007a58", "#a8487c", "#4d4d4d", "#8a6d00"];
    private static readonly string[] OnDark = ["#56b4e9", "#f0903c", "#2fc79a", "#e39cc3", "#c8c8c8", "#f0e442"];
    private static readonly string[] Dashes = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot"];
    private static readonly string[] Markers = ["circle", "square", "diamond", "triangle-up", "x", "cross"];

    public static FigurePalette Of(FigureTheme theme) => theme switch
    {
        FigureTheme.Light => new("#1b1f24", "#d9dde3", "rgba(0,0,0,0)", OnLight),
        FigureTheme.Dark => new("#e8eaed", "#454b54", "rgba(0,0,0,0)", OnDark),
        FigureTheme.Print => new("#000000", "#d9d9d9", "#ffffff", OnLight),
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, "A figure is light, dark or for print."),
    };

    /// <summary>The style of a number; styles repeat after the sixth.</summary>
    public FigureStyle Style(int number) =>
        new(Colours[number % Colours.Count], Dashes[number % Dashes.Length], Markers[number % Markers.Length]);
}
