using TrialTwin.Trials.Comparison;

namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>What one analysis needs at one allocation under one discount.</summary>
/// <param name="Allocation">Such as "2:1", active to control.</param>
/// <param name="Discount">Id of the discount.</param>
/// <param name="Method">Analysis.</param>
/// <param name="ScoreId">Score that is adjusted for; null without one.</param>
/// <param name="At">Limit of the R² that this row takes.</param>
/// <param name="R2">R² of the covariates (ANCOVA) or incremental R² of the score, before the discount; 0 unadjusted.</param>
/// <param name="VariancePerPatient">Variance of the difference times the total patients, after the discount.</param>
/// <param name="TotalPatients">For the target power, whole patients in both arms.</param>
/// <param name="ActivePatients">Of them active.</param>
/// <param name="ControlPatients">Of them controls.</param>
/// <param name="Power">Power of the t test at these patients (noncentral t).</param>
/// <param name="PatientsSaved">Fewer patients than the plainer method before it; negative when more are needed; null unadjusted.</param>
/// <param name="ControlsAtEqualError">Controls when only the control arm of the plainer method shrinks and the standard error stays; null when none can be saved.</param>
/// <param name="ControlsSavedPercent">The same in % of the plainer method's controls; negative when more are needed; null unadjusted or when no number gives the error.</param>
/// <param name="WorstCaseTotal">Total patients under the loose bound of the variance, whatever the predictions' correlation.</param>
/// <param name="Evidence">Observed or assumed; null unadjusted, where nothing is claimed.</param>
public sealed record PlannedSize(
    string Allocation,
    string Discount,
    PlannedMethod Method,
    string? ScoreId,
    IntervalLimit At,
    double R2,
    double VariancePerPatient,
    int TotalPatients,
    int ActivePatients,
    int ControlPatients,
    double Power,
    int? PatientsSaved,
    int? ControlsAtEqualError,
    double? ControlsSavedPercent,
    int WorstCaseTotal,
    SavingEvidence? Evidence);
