namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>What borrowing historical controls would give; every saving that follows from it is assumed.</summary>
/// <param name="Mean">Mean of the MAP prior, before it is made robust.</param>
/// <param name="Sd">Its SD.</param>
/// <param name="Lower">Its 2.5 % quantile.</param>
/// <param name="Median">Its median.</param>
/// <param name="Upper">Its 97.5 % quantile.</param>
/// <param name="Heterogeneity">Posterior mean of the SD between studies.</param>
/// <param name="Mixture">The robust mixture that is used, the vague component last.</param>
/// <param name="Divergence">Kullback-Leibler divergence of the MAP prior from its mixture before it was made robust, nats.</param>
/// <param name="EffectiveSampleSizes">Of the robust mixture.</param>
/// <param name="Cells">Operating characteristics by controls and drift.</param>
/// <param name="SmallestSafeControls">Fewest controls whose type I error keeps the limit at every drift and whose power without drift reaches the target; null when none of the sizes does.</param>
/// <param name="SmallestSafeControlsAlone">The same without borrowing.</param>
/// <param name="Sensitivity">Over bias, borrowing weight and heterogeneity; null where it was not asked for.</param>
public sealed record BorrowingEstimate(
    double Mean,
    double Sd,
    double Lower,
    double Median,
    double Upper,
    double Heterogeneity,
    IReadOnlyList<PriorPart> Mixture,
    double Divergence,
    IReadOnlyList<PriorSize> EffectiveSampleSizes,
    IReadOnlyList<BorrowingCell> Cells,
    int? SmallestSafeControls,
    int? SmallestSafeControlsAlone,
    BorrowingSensitivityResult? Sensitivity);
