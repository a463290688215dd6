namespace TrialTwin.Trials.Multiplicity;

/// <summary>What a multiple test says of each hypothesis, in the order in which the hypotheses were given.</summary>
/// <param name="Alpha">Familywise type I error, one-sided.</param>
/// <param name="AdjustedPValues">Smallest alpha at which each hypothesis is rejected, at most 1.</param>
public sealed record MultipleTestResult(double Alpha, IReadOnlyList<double> AdjustedPValues)
{
    /// <summary>Rounding of a product of weights must not decide about a p-value that equals its level.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Whether each hypothesis is rejected while the familywise error stays at alpha.</summary>
    public IReadOnlyList<bool> Rejected => [.. AdjustedPValues.Select(p => p <= Alpha * (1 + Rounding))];
}
