namespace TrialTwin.Reports.Figures;

/// <summary>How an axis counts.</summary>
public enum AxisScale
{
    Linear,
    Logarithmic,
    Category,
}
