namespace TrialTwin.Prognosis.History;

/// <summary>A figure as printed by the trial's report, and the same figure computed here.</summary>
/// <param name="Quantity">Such as "High dose - placebo, LS mean difference".</param>
/// <param name="Published">As printed.</param>
/// <param name="Computed">Rounded to the printed digits.</param>
/// <param name="Full">With all digits that carry meaning.</param>
public sealed record PublishedFigure(string Quantity, string Published, string Computed, double Full)
{
    public bool Matches => string.Equals(Published, Computed, StringComparison.Ordinal);
}
