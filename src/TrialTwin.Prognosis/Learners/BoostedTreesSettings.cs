namespace TrialTwin.Prognosis.Learners;

/// <summary>How trees are boosted; the words of xgboost stand in parentheses.</summary>
/// <param name="Rounds">Number of trees.</param>
/// <param name="Depth">Questions from root to leaf at most (max_depth).</param>
/// <param name="LearningRate">Share of a leaf's best value that is taken (eta), above 0 to 1.</param>
/// <param name="Ridge">Penalty on squared leaf values (lambda), not negative.</param>
/// <param name="SmallestLeaf">Least sum of second derivatives in a leaf (min_child_weight); with squared error, patients.</param>
/// <param name="Bins">Intervals that each covariate is cut into at its quantiles; 0 tries every value (exact).</param>
public sealed record BoostedTreesSettings(int Rounds, int Depth, double LearningRate, double Ridge = 1, double SmallestLeaf = 1, int Bins = 0);
