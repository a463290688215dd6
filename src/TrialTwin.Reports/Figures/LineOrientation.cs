namespace TrialTwin.Reports.Figures;

/// <summary>Direction of a reference line.</summary>
public enum LineOrientation
{
    Horizontal,
    Vertical,

    /// <summary>The diagonal y = x, for predicted against observed; the line's value has no meaning.</summary>
    Identity,
}
