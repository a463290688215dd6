using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>The document that answers an update request: the same bytes for the same request and seed.</summary>
/// <param name="Schema">Format of the document.</param>
/// <param name="Model">Id of the card.</param>
/// <param name="Title">Title of the card.</param>
/// <param name="Source">Where the model comes from.</param>
/// <param name="Patients">Each patient.</param>
/// <param name="Completed">Patients who were updated.</param>
/// <param name="Quantities">How near the observed quantities lie.</param>
/// <param name="Forecasts">How near observations after the update lie to their forecast; empty without such observations.</param>
public sealed record UpdateResult(
    string Schema,
    string Model,
    string Title,
    CardSource Source,
    IReadOnlyList<UpdateSummary> Patients,
    int Completed,
    IReadOnlyList<QuantityFit> Quantities,
    IReadOnlyList<ForecastFit> Forecasts)
{
    /// <summary>The answer from updated twins.</summary>
    public static UpdateResult Of(UpdateStudy study, IReadOnlyList<UpdatedPatient> patients) => new(
        "trialtwin/model-update-result/1",
        study.Card.Id,
        study.Card.Title,
        study.Card.Source,
        [.. patients.Select(patient => new UpdateSummary(patient.Id, patient.Status, study.Observations[patient.Id].Count(study.Request.Moves), patient.Parameters, patient.ForecastDraws, patient.SecondMode))],
        patients.Count(patient => patient.Status == UpdateStatus.Completed),
        [
            .. patients.SelectMany(patient => patient.Residuals).GroupBy(residual => residual.Observation.Observable).OrderBy(group => group.Key)
                .Select(group => QuantityFit.Of(study.Card.Observables[group.Key], [.. group])),
        ],
        [
            .. patients.SelectMany(patient => patient.Later).GroupBy(later => later.Observation.Observable).OrderBy(group => group.Key)
                .Select(group => ForecastFit.Of(study.Card.Observables[group.Key], [.. group])),
        ]);
}
