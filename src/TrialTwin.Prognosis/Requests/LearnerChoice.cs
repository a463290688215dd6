using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Requests;

/// <summary>The learner that a request asks for.</summary>
internal static class LearnerChoice
{
    public const string ElasticNet = "elastic-net";
    private const string Logistic = "logistic-elastic-net";
    private const string Boosted = "boosted-trees";
    private const int MostBins = 256;

    /// <exception cref="BadInputException">The learner does not fit the outcome, or a super learner lacks the baseline.</exception>
    public static IPrognosticLearner Make(PrognosisRequest request, TrainingSet data)
    {
        var isBinary = data.Outcome.All(y => y is 0 or 1);
        var trees = new BoostedTreesLearner(new BoostedTreesSettings(request.Rounds, request.Depth, request.LearningRate, Bins: MostBins), isBinary ? Link.Logit : Link.Identity);
        var linear = Bent(isBinary ? new LogisticNetLearner(request.Alpha) : new ElasticNetLearner(request.Alpha), request);
        return request.Learner switch
        {
            ElasticNet => Bent(new ElasticNetLearner(request.Alpha), request),
            Logistic => isBinary ? linear : throw new BadInputException("learner", $"{request.Outcome} holds other values than 0 and 1.", "Use elastic-net, boosted-trees or super-learner for a continuous outcome, or code yes as 1 and no as 0."),
            Boosted => trees,
            _ => new SuperLearner(new BaselineLearner(BaselineIn(request, data)), [linear, trees]),
        };
    }

    private static IPrognosticLearner Bent(IPrognosticLearner linear, PrognosisRequest request) =>
        request.Knots == 0 ? linear : new SplineLearner(linear, request.Knots);

    private static string BaselineIn(PrognosisRequest request, TrainingSet data) =>
        data.Covariates.FirstOrDefault(c => string.Equals(c, request.Baseline, StringComparison.OrdinalIgnoreCase))
        ?? throw new BadInputException("covariates", $"The baseline {request.Baseline} is not among them.", "A super learner always holds the baseline-only model: add the baseline to the covariates.");
}
