using TrialTwin.Trials.Designs.Evaluation;

namespace TrialTwin.Trials.Designs.Requests;

/// <summary>One design to be evaluated.</summary>
/// <param name="Id">As the user wrote it.</param>
/// <param name="Endpoint">Which kind of endpoint.</param>
/// <param name="Task">What is asked.</param>
/// <param name="Plan">The test.</param>
/// <param name="Effect">What is assumed of the endpoint.</param>
public sealed record DesignRequest(string Id, EndpointKind Endpoint, DesignTask Task, SequentialPlan Plan, EffectAssumption Effect);
