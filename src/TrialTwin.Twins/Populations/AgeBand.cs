namespace TrialTwin.Twins.Populations;

/// <summary>The age bands of summaries, completed years.</summary>
public sealed record AgeBand(double FromYears, double BelowYears)
{
    /// <summary>Every band, from birth on.</summary>
    public static IReadOnlyList<AgeBand> All { get; } =
        [new(0, 2), new(2, 6), new(6, 12), new(12, 18), new(18, 40), new(40, 60), new(60, 80), new(80, 111)];

    public bool Holds(double ageYears) => ageYears >= FromYears && ageYears < BelowYears;
}
