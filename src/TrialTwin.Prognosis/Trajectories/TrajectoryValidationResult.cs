namespace TrialTwin.Prognosis.Trajectories;

/// <summary>What a frozen model of trajectories is worth on patients that it has not seen.</summary>
/// <param name="Schema">Schema name.</param>
/// <param name="ModelHash">SHA-256 of the model.</param>
/// <param name="TrainingPatients">Patients it was trained on.</param>
/// <param name="Patients">New patients judged.</param>
/// <param name="WithoutPrediction">New patients to whom the model must not be applied.</param>
/// <param name="Visits">Visit by visit.</param>
/// <param name="Warnings">Alarms that the model does not hold on these patients.</param>
public sealed record TrajectoryValidationResult(
    string Schema,
    string ModelHash,
    int TrainingPatients,
    int Patients,
    int WithoutPrediction,
    IReadOnlyList<VisitCheck> Visits,
    IReadOnlyList<string> Warnings)
{
    /// <summary>The schema name that this version writes.</summary>
    public const string CurrentSchema = "trialtwin/trajectory-validation-result/1";
}
