using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Requests;

/// <summary>Answers a request to learn a prognostic model from a data file.</summary>
public static class PrognosisFit
{
    /// <summary>The request in a JSON text.</summary>
    /// <exception cref="BadInputException">Everything that breaks the format.</exception>
    public static PrognosisRequest Read(string json) => DocumentReader.Read<PrognosisRequest>(json, "prognosis-request");

    /// <param name="request">What is asked.</param>
    /// <param name="folder">Folder that a relative path of the data file starts from.</param>
    /// <param name="cancellation">Ends the work between folds.</param>
    /// <exception cref="BadInputException">Everything that is wrong with the request or its data.</exception>
    public static PrognosisFitOutcome Run(PrognosisRequest request, string folder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(folder);
        var (table, file) = RequestData.Load(request.Data, folder);
        var selection = PatientSelection.Make(table, request);
        var settings = new PrognosisSettings(request.Alpha, selection.Task.Data.Covariates, request.Folds, request.Repeats, request.Seed);
        var learner = LearnerChoice.Make(request, selection.Task.Data);
        var (model, result, correlation) = request is { Learner: LearnerChoice.ElasticNet, Knots: 0 }
            ? ElasticNet(selection, settings, cancellation)
            : Other(selection, settings, learner, cancellation);
        return new PrognosisFitOutcome(
            model,
            new PrognosisFitResult(PrognosisFitResult.CurrentSchema, file, selection.Flow, result with { ModelHash = model.ComputeHash() }, correlation));
    }

    /// <summary>The patients that a request learns from.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="folder">Folder that a relative path of the data file starts from.</param>
    /// <exception cref="BadInputException">Everything that is wrong with the request or its data.</exception>
    public static TrainingSet TrainingPatients(PrognosisRequest request, string folder)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(folder);
        return PatientSelection.Make(RequestData.Load(request.Data, folder).Table, request).Task.Data;
    }

    private static (LearnedModel Model, PrognosisResult Result, IntervalEstimate ScoreCorrelation) ElasticNet(PatientSelection selection, PrognosisSettings settings, CancellationToken cancellation)
    {
        var learned = PrognosisStudy.Learn(selection.Task, settings, cancellation);
        var predictor = new LinearPredictor(learned.Model.Intercept, [.. learned.Model.Terms.Select(t => t.Coefficient)]);
        return (Freeze(selection, LearnerChoice.ElasticNet, predictor), learned.Result, learned.ScoreCorrelation);
    }

    private static (LearnedModel Model, PrognosisResult Result, IntervalEstimate ScoreCorrelation) Other(PatientSelection selection, PrognosisSettings settings, IPrognosticLearner learner, CancellationToken cancellation)
    {
        var score = learner.Learn(selection.Task.Data, new FoldPlan(settings.Folds, settings.Seed, 0, settings.Repeats));
        var (result, correlation) = PrognosisStudy.Judge(selection.Task, settings, learner, cancellation);
        return (Freeze(selection, learner.Name, score.Predictor), result with { Learner = $"{learner.Name}: {score.Choice}" }, correlation);
    }

    private static LearnedModel Freeze(PatientSelection selection, string learner, Predictor predictor) =>
        LearnedModel.Freeze(learner, selection.Task.Outcome, selection.Task.Data, selection.Categories, predictor);
}
