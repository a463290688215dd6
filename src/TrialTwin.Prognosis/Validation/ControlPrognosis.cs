using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Validation;

/// <summary>Learns the prognostic model of a study from its historical control patients and judges it on patients left out.</summary>
public static class ControlPrognosis
{
    /// <summary>
    /// Outcome: observed change at the endpoint's visit, control patients of the efficacy set. Patients seen at an earlier
    /// visit alone are trained on by the expectation of their outcome and not judged on; nothing is carried forward.
    /// </summary>
    /// <exception cref="BadInputException">A covariate that the trial does not have, or none at all.</exception>
    public static LearnedPrognosis Learn(HistoricalTrial trial, PrognosisSettings settings, CancellationToken cancellation) =>
        PrognosisStudy.Learn(TaskOf(trial, settings.Covariates), settings, cancellation);

    /// <summary>The task for the control patients of <paramref name="trial"/> with complete covariates.</summary>
    internal static PrognosisTask TaskOf(HistoricalTrial trial, IReadOnlyList<string> covariates)
    {
        ArgumentNullException.ThrowIfNull(trial);
        ArgumentNullException.ThrowIfNull(covariates);
        var problems = covariates.Where(c => trial.CovariateIndex(c) < 0).Select(c => Unknown(c, trial)).ToArray();
        if (problems.Length > 0 || covariates.Count == 0)
        {
            throw new BadInputException(problems.Length > 0 ? problems : [new Problem("prognosis.covariates", "There is none.", "Name at least one covariate.")]);
        }

        var columns = covariates.Select(trial.CovariateIndex).ToArray();
        var endpoint = trial.VisitWeeks.Length - 1;
        var patients = trial.Controls.Where(p => p.ObservedChange.Any(c => !double.IsNaN(c)) && columns.All(c => !double.IsNaN(p.Covariates[c]))).ToArray();
        var baseline = trial.CovariateIndex(AlzheimerCovariates.Total);
        return new PrognosisTask(
            new TrainingSet(covariates, Array.ConvertAll(patients, p => Array.ConvertAll(columns, c => p.Covariates[c])), Array.ConvertAll(patients, p => p.ObservedChange[endpoint])),
            Array.ConvertAll(patients, p => p.Covariates[baseline]),
            $"ADAS-Cog(11) change at week {trial.VisitWeeks[endpoint]} (points)",
            AlzheimerCovariates.All.ToDictionary(c => c.Name, c => c.Unit))
        {
            EarlierVisits = Array.ConvertAll(patients, p => p.ObservedChange[..endpoint]),
        };
    }

    private static Problem Unknown(string covariate, HistoricalTrial trial) =>
        new("prognosis.covariates", $"{trial.Name} has no covariate '{covariate}'.", $"Use any of: {string.Join(", ", trial.CovariateNames)}.");
}
