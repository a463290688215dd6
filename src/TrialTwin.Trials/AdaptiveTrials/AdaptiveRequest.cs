using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>
/// A stand-alone simulation of group-sequential and adaptive trials of means: one or several arms against a control, or one
/// arm in a population and a part of it. The JSON form is described in docs/formats/adaptive-request.md.
/// </summary>
/// <param name="Schema">"trialtwin/adaptive-request/1".</param>
/// <param name="Title">Title of the simulation.</param>
/// <param name="Endpoint">Endpoint and its variance.</param>
/// <param name="Arms">Ids of the active arms, 1 to 6; the control has none.</param>
/// <param name="Subpopulation">Part of the population under test beside the whole; null without enrichment.</param>
/// <param name="Allocation">Patients of each active arm and of the control in a block, each 1 to 10.</param>
/// <param name="Testing">Error level and test.</param>
/// <param name="Stages">1 to 10 stages.</param>
/// <param name="Selection">Of arms or populations; null: all go on.</param>
/// <param name="SampleSize">Re-estimation; null: sizes as planned.</param>
/// <param name="Scenarios">Assumed truths.</param>
/// <param name="Simulation">Replicates and seed.</param>
public sealed record AdaptiveRequest(
    string Schema,
    string Title,
    AdaptiveEndpoint Endpoint,
    IReadOnlyList<string> Arms,
    Subpopulation? Subpopulation,
    IReadOnlyList<int> Allocation,
    AdaptiveTesting Testing,
    IReadOnlyList<AdaptiveStage> Stages,
    ArmSelection? Selection,
    SizeRule? SampleSize,
    IReadOnlyList<AdaptiveScenario> Scenarios,
    SimulationPlan Simulation)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/adaptive-request/1";

    /// <summary>Hypotheses under test: one for each arm, or the subpopulation and the whole population.</summary>
    public IReadOnlyList<string> HypothesisIds() => Subpopulation is { } part ? [part.Id, "all"] : Arms;

    /// <summary>True effect behind each hypothesis.</summary>
    public IReadOnlyList<double> TrueEffects(AdaptiveScenario scenario) => Subpopulation is { } part
        ? [scenario.Effects[0], (part.Prevalence * scenario.Effects[0]) + ((1 - part.Prevalence) * scenario.Effects[1])]
        : scenario.Effects;
}
