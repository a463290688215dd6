namespace TrialTwin.Prognosis.Validation;

/// <summary>
/// The gain judged on all patients, those without an outcome included under an assumption. Their expected squared error
/// follows from mean and SD of the outcome given their earlier visits, learned without them; the two extremes put all that
/// the visits leave open on the side of the score's forecast, or against it.
/// </summary>
internal sealed class MissingOutcomeSensitivity
{
    private readonly PrognosisTask _task;
    private readonly LeftOutJudgement _judgement;
    private readonly PatientBootstrap _bootstrap;

    private MissingOutcomeSensitivity(PrognosisTask task, LeftOutJudgement judgement, PrognosisSettings settings)
    {
        _task = task;
        _judgement = judgement;
        _bootstrap = new PatientBootstrap(task.Everybody, settings.Repeats, settings.Seed);
    }

    /// <summary>Null where every outcome was observed.</summary>
    public static MissingOutcomes? Assess(PrognosisTask task, LeftOutJudgement judgement, PrognosisSettings settings)
    {
        var missing = task.Data.Patients - task.Observed.Length;
        if (missing == 0)
        {
            return null;
        }

        var sensitivity = new MissingOutcomeSensitivity(task, judgement, settings);
        return new MissingOutcomes(missing,
        [
            sensitivity.Gain("they did as their earlier visits foretell", 0),
            sensitivity.Gain("the score foretold all that their visits leave open", 1),
            sensitivity.Gain("all that their visits leave open went against the score", -1),
        ]);
    }

    /// <param name="assumption">The assumption in words.</param>
    /// <param name="side">1 towards the score's forecast, -1 away from it, 0 for either alike.</param>
    private MissingOutcomeGain Gain(string assumption, int side) =>
        new(assumption, _bootstrap.ExplainedShare(Loss(_judgement.AncovaWithScore, side), Loss(_judgement.Ancova, side)));

    private double[][] Loss(double[][] predictions, int side)
    {
        var loss = _judgement.SquaredError(predictions);
        foreach (var patient in _task.Everybody.Where(i => !_task.IsObserved(i)))
        {
            for (var repeat = 0; repeat < loss.Length; repeat++)
            {
                var (mean, deviation) = _judgement.Expectation[repeat][patient];
                var shift = side * deviation * Math.Sign(_judgement.AncovaWithScore[repeat][patient] - _judgement.Ancova[repeat][patient]);
                var error = mean + shift - predictions[repeat][patient];
                loss[repeat][patient] = (error * error) + (deviation * deviation) - (shift * shift);
            }
        }

        return loss;
    }
}
