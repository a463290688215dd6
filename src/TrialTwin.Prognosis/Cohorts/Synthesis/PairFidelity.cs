namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>How alike the relation of two columns is in synthetic and real patients.</summary>
/// <param name="First">Name.</param>
/// <param name="Second">Name.</param>
/// <param name="TableRatio">S_pMSE of their table (numbers in fifths of the real patients): below 3 good, below 10 acceptable.</param>
/// <param name="RealCorrelation">Pearson's correlation; null unless both are numbers that vary.</param>
/// <param name="SyntheticCorrelation">The same of synthetic patients.</param>
public sealed record PairFidelity(string First, string Second, double TableRatio, double? RealCorrelation, double? SyntheticCorrelation)
{
    /// <summary>1 − |difference of the correlations| / 2: 1 is ideal; null where one of them is not defined.</summary>
    public double? CorrelationSimilarity => RealCorrelation - SyntheticCorrelation is { } difference ? 1 - (Math.Abs(difference) / 2) : null;
}
