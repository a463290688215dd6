using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>What <c>trialtwin model update</c> reads. The form is described in docs/formats/model-update.md.</summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Model">Card of the library, or a file ending in .json beside the request.</param>
/// <param name="Observations">CSV beside the request: id, time, observable, value.</param>
/// <param name="ResidualErrors">By observable.</param>
/// <param name="Duration">Length of the forecast from time 0 on, in the time unit of the card.</param>
/// <param name="OutputEvery">Interval of the outputs.</param>
/// <param name="Seed">Seed of the draws behind the forecast.</param>
/// <param name="Draws">Draws for each patient.</param>
/// <param name="Doses">Doses that every patient receives.</param>
/// <param name="DoseTable">CSV beside the request with each patient's doses: id, time, route, amount, duration.</param>
/// <param name="Individuals">CSV beside the request with each patient's covariates, or null for those of reference.</param>
/// <param name="UpdateUntil">Observations after this time do not move the twin but judge its forecast; null for none.</param>
public sealed record UpdateRequest(
    string Schema,
    string Model,
    string Observations,
    IReadOnlyDictionary<string, ResidualError> ResidualErrors,
    double Duration,
    double OutputEvery,
    ulong Seed,
    int Draws = 500,
    IReadOnlyList<ModelDose>? Doses = null,
    string? DoseTable = null,
    string? Individuals = null,
    double? UpdateUntil = null)
{
    /// <summary>A request from its text.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static UpdateRequest Parse(string text) => DocumentReader.Read<UpdateRequest>(text, "model-update");

    /// <summary>Whether an observation moves its twin; else it judges the forecast.</summary>
    public bool Moves(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return !(observation.Time > UpdateUntil);
    }

    /// <summary>Everything there is to update.</summary>
    /// <param name="folder">Folder of the request, for files beside it.</param>
    /// <exception cref="BadInputException">A file is absent, or card, observations and doses do not fit; all faults are told.</exception>
    public UpdateStudy ToStudy(string folder)
    {
        var forecast = new ModelRequest("trialtwin/model-request/1", Model, Duration, OutputEvery, Doses: Doses, Individuals: Individuals);
        var study = forecast.ToStudy(folder);
        var problems = new List<Problem>();
        if (study.Card.Parameters.All(parameter => parameter.Variability is null))
        {
            problems.Add(new Problem("model", $"{study.Card.Id} has no variability between patients.", "Give at least one parameter of the card a variability; without it observations have nothing to say."));
        }

        var observations = ObservationTable.Parse(BesideFile.Read(folder, Observations, "observations"), study.Card, problems);
        var doses = DoseTable is null ? [] : PatientDoseTable.Parse(BesideFile.Read(folder, DoseTable, "doseTable"), study.Card, problems);
        CheckErrors(study.Card, observations, problems);
        if (UpdateUntil is { } until && observations.Count > 0 && observations.All(Moves))
        {
            problems.Add(new Problem("updateUntil", $"is {until:R}, and no observation is later.", $"Allowed: below {observations.Max(observation => observation.Time):R}, the time of the last observation; or leave it out."));
        }

        var patients = Patients(study, observations, problems);
        CheckDoses(doses, patients, problems);
        return problems.Count == 0
            ? new UpdateStudy(study.Card, this, patients, observations.ToLookup(o => o.Patient), doses.ToLookup(d => d.Patient, d => d.Dose))
            : throw new BadInputException(problems);
    }

    /// <summary>The patients of the table, or every patient with an observation as one of reference covariates.</summary>
    private List<ModelIndividual> Patients(ModelStudy study, IReadOnlyList<Observation> observations, List<Problem> problems)
    {
        var observed = observations.Select(observation => observation.Patient).Distinct().ToList();
        if (Individuals is null)
        {
            return [.. observed.Select(id => new ModelIndividual(id, study.Individuals[0].Values))];
        }

        foreach (var twice in study.Individuals.GroupBy(individual => individual.Id).Where(group => group.Count() > 1))
        {
            problems.Add(new Problem("individuals", $"has patient {twice.Key} twice.", "One line per patient."));
        }

        foreach (var id in observed.Except(study.Individuals.Select(individual => individual.Id)))
        {
            problems.Add(new Problem("individuals", $"lacks patient {id}, who has observations.", "Add a line for the patient."));
        }

        return [.. study.Individuals];
    }

    private void CheckErrors(ModelCard card, IReadOnlyList<Observation> observations, List<Problem> problems)
    {
        foreach (var (name, error) in ResidualErrors)
        {
            if (card.Observables.All(observable => observable.Name != name))
            {
                problems.Add(new Problem($"residualErrors.{name}", "is no observable of the card.", $"Choose one of {string.Join(", ", card.Observables.Select(observable => observable.Name))}."));
            }

            if (error.Additive == 0 && error.Proportional == 0)
            {
                problems.Add(new Problem($"residualErrors.{name}", "has no size.", "Give additive, proportional or both a value above 0."));
            }
        }

        foreach (var index in observations.Select(observation => observation.Observable).Distinct().Where(index => !ResidualErrors.ContainsKey(card.Observables[index].Name)))
        {
            problems.Add(new Problem($"residualErrors.{card.Observables[index].Name}", "is absent.", "Every observed quantity needs a residual error."));
        }
    }

    private static void CheckDoses(IReadOnlyList<(string Patient, ModelDose Dose)> doses, List<ModelIndividual> patients, List<Problem> problems)
    {
        foreach (var id in doses.Select(dose => dose.Patient).Distinct().Except(patients.Select(patient => patient.Id)))
        {
            problems.Add(new Problem("doseTable", $"doses patient {id}, of whom nothing else is known.", "Name a patient of the observations or of individuals."));
        }
    }
}
