using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Validation;

/// <summary>
/// Patients to train on, each with an outcome: the observed one, or else its expectation given baseline and the patient's
/// own earlier visits, by maximum likelihood for normal data missing at random over the same patients. The covariates
/// that a score is learned from have no part in the expectation, so that no score confirms itself.
/// </summary>
internal sealed class TrainingOutcomes
{
    private readonly PrognosisTask _task;
    private readonly RegressionByVisit? _visits;

    private TrainingOutcomes(PrognosisTask task, int[] patients, RegressionByVisit? visits)
    {
        _task = task;
        _visits = visits;
        IsObserved = Array.ConvertAll(patients, task.IsObserved);
        var data = task.Data.Take(patients);
        Data = data with { Outcome = Array.ConvertAll(patients, i => task.IsObserved(i) ? task.Data.Outcome[i] : Expectation(i).Mean) };
    }

    /// <summary>The patients trained on, in their order, without gaps.</summary>
    public TrainingSet Data { get; }

    /// <summary>Whether the outcome of each of them was observed.</summary>
    public bool[] IsObserved { get; }

    public static TrainingOutcomes Of(PrognosisTask task, int[] patients)
    {
        var visits = task.EarlierVisits.Length == 0
            ? null
            : RegressionByVisit.Fit(Array.ConvertAll(patients, i => task.Baseline[i]), Array.ConvertAll(patients, i => Course(task, i)));
        return new TrainingOutcomes(task, patients, visits);
    }

    /// <summary>Mean and SD of an outcome that was not observed, of a patient trained on or left out.</summary>
    public (double Mean, double StandardDeviation) Expectation(int patient) => _visits is null
        ? throw new ArgumentException("An outcome is missing and there are no earlier visits.", nameof(patient))
        : _visits.Expectation(_task.Baseline[patient], Course(_task, patient));

    private static double[] Course(PrognosisTask task, int patient) => [.. task.EarlierVisits[patient], task.Data.Outcome[patient]];
}
