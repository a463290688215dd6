using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;

namespace TrialTwin.Trials.OperatingCharacteristics;

/// <summary>One cell of the grid: a truth, a design, an analysis, a strategy and a size.</summary>
public sealed record CellKey(
    string ScenarioId,
    string VariantId,
    AnalysisMethod Method,
    DropoutStrategy Strategy,
    int TotalPatients);
