namespace TrialTwin.Trials.Comparison;

/// <summary>Designs compared at equal power.</summary>
/// <param name="TargetPower">Power of the first hypothesis at which they are compared.</param>
/// <param name="Rows">One per scenario (without the null), variant, strategy and method.</param>
/// <param name="Savings">What each adjustment saves against the plain one, observed and assumed apart.</param>
public sealed record ComparisonResult(
    double TargetPower,
    IReadOnlyList<EqualPowerRow> Rows,
    IReadOnlyList<SavingRow> Savings);
