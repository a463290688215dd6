namespace TrialTwin.Twins.ModelCards;

/// <summary>A card, a request and the patients: everything that a simulation needs.</summary>
/// <param name="Card">The model.</param>
/// <param name="Request">What is asked.</param>
/// <param name="Individuals">The patients.</param>
public sealed record ModelStudy(ModelCard Card, ModelRequest Request, IReadOnlyList<ModelIndividual> Individuals);
