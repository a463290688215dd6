using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>A card, its patients and what was seen of each: everything that an update needs.</summary>
/// <param name="Card">The model.</param>
/// <param name="Request">What is asked.</param>
/// <param name="Patients">The patients: typical parameters and their own covariates.</param>
/// <param name="Observations">By patient.</param>
/// <param name="Doses">By patient, besides the doses that all receive.</param>
public sealed record UpdateStudy(
    ModelCard Card,
    UpdateRequest Request,
    IReadOnlyList<ModelIndividual> Patients,
    ILookup<string, Observation> Observations,
    ILookup<string, ModelDose> Doses);
