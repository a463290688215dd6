namespace TrialTwin.Reports.Figures;

/// <summary>What a figure is drawn on.</summary>
public enum FigureTheme
{
    Light,
    Dark,

    /// <summary>White paper, nothing that moves.</summary>
    Print,
}
