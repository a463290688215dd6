using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Web.Exports;

/// <summary>Which cell's simulated trials are asked for.</summary>
public sealed record ReplicateRequest(
    string RunId, string Scenario, string Variant, AnalysisMethod Method, DropoutStrategy Strategy, int Total)
{
    public CellKey Cell => new(Scenario, Variant, Method, Strategy, Total);

    public bool IsIn(Protocol protocol) =>
        protocol.Scenarios.Any(scenario => scenario.Id == Scenario)
        && protocol.Variants.Any(variant => variant.Id == Variant)
        && protocol.TotalPatients.Contains(Total);
}
