using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;

namespace TrialTwin.Trials.Comparison;

/// <summary>Patients that an analysis saves at equal power, in % of those that the plainer analysis needs.</summary>
/// <param name="ScenarioId">Assumed truth.</param>
/// <param name="VariantId">Design.</param>
/// <param name="Strategy">Strategy for dropout.</param>
/// <param name="Method">Cleverer analysis.</param>
/// <param name="Against">Plainer analysis.</param>
/// <param name="Saving">Saving in %, with interval: of patients left out for an observed one, of Monte Carlo error for an assumed one.</param>
/// <param name="Evidence">Observed on patients left out, or following from an assumption.</param>
public sealed record SavingRow(
    string ScenarioId,
    string VariantId,
    DropoutStrategy Strategy,
    AnalysisMethod Method,
    AnalysisMethod Against,
    IntervalEstimate Saving,
    SavingEvidence Evidence);
