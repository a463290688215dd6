using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Prediction;

/// <summary>
/// How well a penalised logistic model tells training patients from new ones, judged on patients left out: area under the ROC
/// curve, 0.5 where nothing tells them apart, 1 where they share nothing. See docs/methods/prognosis-validation.md.
/// </summary>
internal static class DomainShift
{
    private const int Folds = 5;
    private const double Mixing = 0.5;

    /// <summary>Splits for this purpose have numbers of their own, far from those of model fits.</summary>
    private const uint FirstReplicate = 2_000_000;

    public static IntervalEstimate Area(TrainingSet training, double[][] fresh, ulong seed)
    {
        double[] membership = [.. training.Rows.Select(_ => 0.0), .. fresh.Select(_ => 1.0)];
        var pooled = new TrainingSet(training.Covariates, [.. training.Rows, .. fresh], membership);
        var scores = new LogisticNetLearner(Mixing).Learn(pooled, new FoldPlan(Folds, seed, FirstReplicate, 1)).LeftOutScores;
        var measures = new PredictionMeasures(scores, membership, true);
        return PatientDraws.Of(membership, true, seed).Interval(measures.Concordance);
    }
}
