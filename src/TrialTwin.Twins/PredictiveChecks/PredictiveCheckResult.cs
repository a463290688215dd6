using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.PredictiveChecks;

/// <summary>The document that answers a predictive check: the same bytes for the same request and seed.</summary>
/// <param name="Schema">Format of the document.</param>
/// <param name="Model">Id of the card.</param>
/// <param name="Title">Its title.</param>
/// <param name="Source">Where the model comes from.</param>
/// <param name="Patients">Patients.</param>
/// <param name="Observations">Their observations.</param>
/// <param name="Replicates">Simulated copies of the data.</param>
/// <param name="Failures">Copies of one patient that lay outside the card's ranges or could not be simulated, of patients x copies.</param>
/// <param name="ShareWithin">Share of the percentiles that lie within their interval; about 0.9 where the model is true.</param>
/// <param name="Rows">By quantity, bin and percentile.</param>
public sealed record PredictiveCheckResult(
    string Schema,
    string Model,
    string Title,
    CardSource Source,
    int Patients,
    int Observations,
    int Replicates,
    int Failures,
    double? ShareWithin,
    IReadOnlyList<PredictiveCheckRow> Rows);
