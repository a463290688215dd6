namespace TrialTwin.Twins.Populations;

/// <summary>The virtual individuals of a request.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Individuals">The plausible ones.</param>
/// <param name="Wanted">How many were asked for.</param>
/// <param name="Rejections">Rejected draws or listed people, by reason.</param>
/// <param name="Rejected">The rejected people of a list; empty for drawn people, who are drawn anew.</param>
public sealed record Population(
    PopulationRequest Request,
    IReadOnlyList<VirtualIndividual> Individuals,
    int Wanted,
    IReadOnlyList<RejectionCount> Rejections,
    IReadOnlyList<RejectedPerson> Rejected);
