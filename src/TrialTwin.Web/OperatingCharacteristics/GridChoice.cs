using Microsoft.AspNetCore.Components;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Web.OperatingCharacteristics;

/// <summary>The part of the grid that a page shows, as the address says; what it does not say is the study's primary choice.</summary>
/// <param name="ScenarioId">Assumed truth.</param>
/// <param name="VariantId">Design.</param>
/// <param name="Method">Analysis.</param>
/// <param name="Strategy">Strategy for dropout.</param>
public sealed record GridChoice(string ScenarioId, string VariantId, AnalysisMethod Method, DropoutStrategy Strategy)
{
    public const string ScenarioParameter = "scenario";
    public const string VariantParameter = "variant";
    public const string MethodParameter = "method";
    public const string StrategyParameter = "strategy";

    public static GridChoice Of(NavigationManager address, Protocol protocol) => new(
        Known(protocol.Scenarios.Select(scenario => scenario.Id), address.Query(ScenarioParameter)) ?? protocol.HeadlineScenario(),
        Known(protocol.Variants.Select(variant => variant.Id), address.Query(VariantParameter)) ?? protocol.Variants[0].Id,
        Named<AnalysisMethod>(address.Query(MethodParameter)) ?? AnalysisMethod.Ancova,
        Named<DropoutStrategy>(address.Query(StrategyParameter)) ?? protocol.Estimand.PrimaryDropoutStrategy);

    // By name only: a number in the address is no choice that a person made.
    private static T? Named<T>(string? name)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => value.ToString()!.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string? Known(IEnumerable<string> ids, string? id) => ids.FirstOrDefault(known => known == id);
}
