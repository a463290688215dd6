using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Cohorts;

/// <summary>Sets virtual patients beside real ones: the baseline table, and the generator's fidelity to patients left out.</summary>
public static class CohortAssessment
{
    /// <param name="trial">Historical trial.</param>
    /// <param name="prognosis">How the prognostic model is learned, done again without each fold.</param>
    /// <param name="population">The population that trials recruit from.</param>
    /// <param name="settings">Numbers of patients and folds.</param>
    /// <param name="cancellation">Ends the work between folds.</param>
    public static CohortResult Assess(
        HistoricalTrial trial,
        PrognosisSettings prognosis,
        ControlPopulation population,
        CohortSettings settings,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new CohortResult(
            settings.DisplayPatients,
            settings.Seed,
            BaselineTable.Of(trial, population, settings),
            GeneratorFidelity.Judge(trial, prognosis, settings, cancellation));
    }
}
