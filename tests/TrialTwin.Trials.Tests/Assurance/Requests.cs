using TrialTwin.Trials.Assurance;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.Assurance;

internal static class Requests
{
    /// <summary>300 events, looks at half and all of them, a prior of two parts.</summary>
    public static AssuranceRequest Survival() => new(
        AssuranceRequest.CurrentSchema,
        "Phase 3",
        new AssuranceEndpoint(AssuranceEndpointKind.Survival),
        true,
        1,
        0.025,
        ErrorSpending.OBrienFleming,
        [0.5],
        new EffectPrior([new EffectComponent(0.7, -0.3, 0.15), new EffectComponent(0.3, 0, 0.2)]),
        null,
        [300],
        null);
}
