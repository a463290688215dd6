namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>How alike one column is in synthetic and real patients.</summary>
/// <param name="Column">Name.</param>
/// <param name="Distance">Kolmogorov-Smirnov distance of numbers, total variation distance of text: 0 is ideal.</param>
/// <param name="TableRatio">S_pMSE of its table (numbers in fifths of the real patients): below 3 good, below 10 acceptable.</param>
/// <param name="RealMean">Mean of numbers; null for text.</param>
/// <param name="SyntheticMean">The same of synthetic patients.</param>
/// <param name="RealSd">Standard deviation of numbers; null for text.</param>
/// <param name="SyntheticSd">The same of synthetic patients.</param>
/// <param name="RealMissing">Share of missing values.</param>
/// <param name="SyntheticMissing">The same of synthetic patients.</param>
public sealed record ColumnFidelity(
    string Column,
    double Distance,
    double TableRatio,
    double? RealMean,
    double? SyntheticMean,
    double? RealSd,
    double? SyntheticSd,
    double RealMissing,
    double SyntheticMissing);
