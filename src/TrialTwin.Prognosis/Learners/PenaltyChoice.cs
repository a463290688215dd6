using TrialTwin.Numerics.Random;

namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// The penalty with the smallest squared error on patients left out, over one or more cross-validations, and the scores
/// that patients got while they were left out.
/// </summary>
/// <param name="Fit">Model fitted to all patients at the chosen penalty.</param>
/// <param name="LeftOutScores">
/// Score of each patient from the models that had not seen him or her, as the deviation from those models' mean outcome,
/// averaged over repeats. The mean is left out because a mean over the others is by itself negatively correlated with the
/// one left out.
/// </param>
public sealed record PenaltyChoice(ElasticNetFit Fit, double[] LeftOutScores)
{
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("prognosis-penalty-folds");

    /// <param name="data">Patients.</param>
    /// <param name="isObserved">Whether the outcome of each patient was observed; errors are counted on those alone.</param>
    /// <param name="alpha">Elastic-net mixing.</param>
    /// <param name="folds">Folds of each cross-validation.</param>
    /// <param name="split">Seed, and for each repeat a replicate number of its own.</param>
    public static PenaltyChoice Make(TrainingSet data, bool[] isObserved, double alpha, int folds, (ulong Seed, uint FirstReplicate, int Repeats) split)
    {
        var full = new ElasticNet(data, alpha);
        var lambdas = full.Path();
        var loss = new double[lambdas.Length];
        var scores = Array.ConvertAll(lambdas, _ => new double[data.Patients]);
        for (var repeat = 0; repeat < split.Repeats; repeat++)
        {
            var stream = RandomStream.Create(split.Seed, Purpose, split.FirstReplicate + (uint)repeat);
            var assignment = FoldAssignment.Random(data.Patients, Math.Min(folds, data.Patients), stream);
            for (var fold = 0; fold < assignment.Folds; fold++)
            {
                var training = data.Take(assignment.Outside(fold));
                var mean = training.Outcome.Average();
                var fits = new ElasticNet(training, alpha).FitPath(lambdas);
                foreach (var patient in assignment.In(fold))
                {
                    for (var l = 0; l < fits.Length; l++)
                    {
                        var predicted = fits[l].Predict(data.Rows[patient]);
                        loss[l] += isObserved[patient] ? (data.Outcome[patient] - predicted) * (data.Outcome[patient] - predicted) : 0;
                        scores[l][patient] += (predicted - mean) / split.Repeats;
                    }
                }
            }
        }

        var best = Array.IndexOf(loss, loss.Min());
        return new PenaltyChoice(full.Fit(lambdas[best]), scores[best]);
    }
}
