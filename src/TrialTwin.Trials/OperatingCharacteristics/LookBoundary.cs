namespace TrialTwin.Trials.OperatingCharacteristics;

/// <summary>One look of a design.</summary>
/// <param name="VariantId">Variant.</param>
/// <param name="Look">1-based.</param>
/// <param name="InformationFraction">Share of the information, 0 to 1.</param>
/// <param name="CumulativeAlphaOneSided">Error spent up to this look, one-sided.</param>
/// <param name="CriticalValue">Boundary on the z scale.</param>
/// <param name="NominalPTwoSided">Two-sided p-value at the boundary.</param>
public sealed record LookBoundary(
    string VariantId,
    int Look,
    double InformationFraction,
    double CumulativeAlphaOneSided,
    double CriticalValue,
    double NominalPTwoSided);
