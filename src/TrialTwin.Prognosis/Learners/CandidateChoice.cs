namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// The candidate (a penalty, a number of trees) with the smallest loss on patients left out, over one or more cross-validations.
/// </summary>
/// <param name="Best">Index of the candidate.</param>
/// <param name="LeftOutScores">Scores of the patients by it, as <see cref="LearnedScore"/> has them.</param>
internal sealed record CandidateChoice(int Best, double[] LeftOutScores)
{
    public static double SquaredError(double observed, double predicted) => (observed - predicted) * (observed - predicted);

    /// <param name="data">Patients.</param>
    /// <param name="folds">Splits.</param>
    /// <param name="candidates">Number of candidates.</param>
    /// <param name="learn">From training patients to a function that gives the predictions of all candidates for a patient.</param>
    /// <param name="loss">Loss of an observed outcome and its prediction.</param>
    public static CandidateChoice Make(TrainingSet data, FoldPlan folds, int candidates, Func<TrainingSet, Func<double[], double[]>> learn, Func<double, double, double> loss)
    {
        var losses = new double[candidates];
        var scores = Enumerable.Range(0, candidates).Select(_ => new double[data.Patients]).ToArray();
        foreach (var assignment in folds.Split(data.Patients))
        {
            for (var fold = 0; fold < assignment.Folds; fold++)
            {
                var training = data.Take(assignment.Outside(fold));
                var mean = training.Outcome.Average();
                var predict = learn(training);
                foreach (var patient in assignment.In(fold))
                {
                    var predicted = predict(data.Rows[patient]);
                    for (var c = 0; c < candidates; c++)
                    {
                        losses[c] += folds.Counts(patient) ? loss(data.Outcome[patient], predicted[c]) : 0;
                        scores[c][patient] += (predicted[c] - mean) / folds.Repeats;
                    }
                }
            }
        }

        var best = Array.IndexOf(losses, losses.Min());
        return new CandidateChoice(best, scores[best]);
    }
}
