using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Ode;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Twins.ModelCards;

/// <summary>
/// A mechanistic model as data: equations, parameters with unit, range and spread between patients, doses and
/// observables. The file is described in docs/formats/model-card.md.
/// </summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Id">Name of the file without its ending.</param>
/// <param name="Title">Name for people.</param>
/// <param name="Description">What the model describes, and what it does not.</param>
/// <param name="TimeUnit">Unit of time in every formula.</param>
/// <param name="States">State variables.</param>
/// <param name="Parameters">Parameters.</param>
/// <param name="Observables">What is shown.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Definitions">Named formulas, in any order.</param>
/// <param name="Routes">Where doses enter.</param>
/// <param name="Covariates">What parameters may depend on.</param>
/// <param name="Correlations">Between random effects; absent ones are 0.</param>
public sealed record ModelCard(
    string Schema,
    string Id,
    string Title,
    string Description,
    string TimeUnit,
    IReadOnlyList<CardState> States,
    IReadOnlyList<CardParameter> Parameters,
    IReadOnlyList<CardObservable> Observables,
    CardSource Source,
    IReadOnlyList<CardDefinition>? Definitions = null,
    IReadOnlyList<CardRoute>? Routes = null,
    IReadOnlyList<CardCovariate>? Covariates = null,
    IReadOnlyList<CardCorrelation>? Correlations = null)
{
    /// <summary>Format of the files.</summary>
    public const string Format = "trialtwin/model-card/1";

    /// <summary>Ids of the cards in reference-data/models.</summary>
    public static IReadOnlyList<string> Library() => ReferenceCatalog.Ids("models", Format);

    /// <summary>A card of the library.</summary>
    /// <exception cref="BadInputException">There is no such card.</exception>
    public static ModelCard Load(string id) => Parse(ReferenceCatalog.Open($"models/{id}.json").ReadText());

    /// <summary>A card from its text.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static ModelCard Parse(string text)
    {
        var card = DocumentReader.Read<ModelCard>(text, "model-card");
        var problems = new ModelCardCheck(card).Problems();
        return problems.Count == 0 ? card : throw new BadInputException(problems);
    }

    /// <summary>
    /// The equations. A patient's values are those of <see cref="Parameters"/> before covariate effects, then those of
    /// <see cref="Covariates"/>.
    /// </summary>
    public OdeSystem ToSystem() => CardSystem.Of(this);
}
