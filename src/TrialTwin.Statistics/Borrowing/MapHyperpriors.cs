namespace TrialTwin.Statistics.Borrowing;

/// <summary>Priors of the meta-analysis, on the linked scale.</summary>
/// <param name="HeterogeneityScale">Scale of the half-normal prior of the SD between studies, above 0.</param>
/// <param name="MeanCentre">Centre of the normal prior of the mean over studies.</param>
/// <param name="MeanSd">SD of that prior, above 0.</param>
public sealed record MapHyperpriors(double HeterogeneityScale, double MeanCentre = 0, double MeanSd = 2);
