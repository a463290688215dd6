using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;

namespace TrialTwin.Trials.Comparison;

/// <summary>The size a design needs for the target power.</summary>
/// <param name="ScenarioId">Assumed truth.</param>
/// <param name="VariantId">Design.</param>
/// <param name="Strategy">Strategy for dropout.</param>
/// <param name="Method">Analysis.</param>
/// <param name="TotalPatients">Patients needed in all (maximum size of a group-sequential design); null when the grid does not reach the power.</param>
/// <param name="Controls">Control patients needed.</param>
/// <param name="ExpectedPatients">Mean number randomised at that size.</param>
/// <param name="Months">Mean duration at that size, months.</param>
/// <param name="Reach">Whether the target lies inside the grid.</param>
public sealed record EqualPowerRow(
    string ScenarioId,
    string VariantId,
    DropoutStrategy Strategy,
    AnalysisMethod Method,
    MonteCarloEstimate? TotalPatients,
    MonteCarloEstimate? Controls,
    MonteCarloEstimate? ExpectedPatients,
    MonteCarloEstimate? Months,
    GridReach Reach);
