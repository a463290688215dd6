using TrialTwin.Prognosis.Cohorts;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Trials.Protocols;
using TrialTwin.Twins.Pharmacodynamics;

namespace TrialTwin.Trials.Simulation;

/// <summary>What a study learns from its history and its compound before it simulates trials.</summary>
/// <param name="Findings">Findings for pages and report.</param>
/// <param name="Patients">Where trials recruit from.</param>
internal sealed record StudySources(PreparedFindings Findings, IPatientSource Patients)
{
    public static StudySources Learn(Protocol protocol, IProgress<string>? stage, CancellationToken cancellation)
    {
        stage?.Report("Reading the historical trial");
        var trial = HistoricalTrials.Load(protocol.History.Source);
        var history = HistorySummary.Of(trial);

        stage?.Report("Learning the prognostic model");
        var settings = SettingsOf(protocol.Prognosis);
        var learned = ControlPrognosis.Learn(trial, settings, cancellation);
        var population = ControlPopulation.Fit(trial, learned.Model, learned.ScoreCorrelation.Value);

        stage?.Report("Judging the virtual patients on patients left out");
        var cohort = CohortAssessment.Assess(trial, settings, population, CohortSettingsOf(protocol), cancellation);

        stage?.Report("Running the mechanistic twins");
        var effect = DrugEffect.Load(protocol.Twins.Compound, protocol.Twins.EffectModel);
        var twins = StudyTwins.Run(protocol, trial, population, effect, cancellation);
        var findings = new PreparedFindings(history, learned.Result, cohort, twins);
        return new StudySources(findings, new SuperpopulationSource(protocol, population, effect));
    }

    private static PrognosisSettings SettingsOf(PrognosisPlan plan) =>
        new(plan.Alpha, plan.Covariates, plan.Folds, plan.Repeats, plan.Seed);

    private static CohortSettings CohortSettingsOf(Protocol protocol) =>
        new(protocol.Cohort.DisplayPatients, protocol.Cohort.FidelityFolds, protocol.Simulation.Seed);
}
