namespace TrialTwin.Reports.Figures;

/// <summary>How one series looks: colour, dash and marker differ together.</summary>
/// <param name="Colour">Hexadecimal colour.</param>
/// <param name="Dash">Plotly's dash name.</param>
/// <param name="Marker">Plotly's marker symbol.</param>
public sealed record FigureStyle(string Colour, string Dash, string Marker)
{
    /// <summary>The colour with an opacity, for areas.</summary>
    public string Translucent(double opacity)
    {
        var red = Convert.ToInt32(Colour[1..3], 16);
        var green = Convert.ToInt32(Colour[3..5], 16);
        var blue = Convert.ToInt32(Colour[5..7], 16);
        return FormattableString.Invariant($"rgba({red},{green},{blue},{opacity})");
    }
}
