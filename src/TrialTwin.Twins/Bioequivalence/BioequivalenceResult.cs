using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Twins.Bioequivalence;

/// <summary>The document that answers a bioequivalence request: the same bytes for the same request and seed.</summary>
/// <param name="Schema">Format of the document.</param>
/// <param name="Compound">Compound.</param>
/// <param name="Reference">The reference.</param>
/// <param name="Test">The test.</param>
/// <param name="Limits">Limits of equivalence.</param>
/// <param name="Twins">Individuals simulated on both.</param>
/// <param name="Failures">Those who could not be.</param>
/// <param name="CutShort">Twins of whose area more than a fifth lies beyond the end.</param>
/// <param name="Figures">Area to the end, and peak; empty with fewer than two twins.</param>
/// <param name="TrialsWithinBoth">Share of trials within the limits for both; null without trials.</param>
public sealed record BioequivalenceResult(
    string Schema,
    string Compound,
    Formulation Reference,
    Formulation Test,
    EquivalenceLimits Limits,
    int Twins,
    int Failures,
    int CutShort,
    IReadOnlyList<EquivalenceFigure> Figures,
    MonteCarloEstimate? TrialsWithinBoth)
{
    public static BioequivalenceResult Of(BioequivalenceOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var (request, pairs) = (outcome.Study.Request, outcome.Pairs);
        var limits = request.Limits ?? new EquivalenceLimits();
        var both = outcome.AreaTrials.Zip(outcome.CmaxTrials).Count(pair => pair.First.IsWithin(limits.Lower, limits.Upper) && pair.Second.IsWithin(limits.Lower, limits.Upper));
        return new BioequivalenceResult(
            "trialtwin/bioequivalence-result/1",
            outcome.Study.Reference.Compound.Name,
            request.Reference,
            request.Test,
            limits,
            pairs.Count,
            outcome.Study.Reference.Individuals.Count - pairs.Count,
            pairs.Count(pair => pair.IsCutShort),
            pairs.Count < 2 ? [] :
            [
                EquivalenceFigure.Of("aucToEnd", [.. pairs.Select(pair => pair.AreaRatio)], [.. pairs.Select(pair => pair.Areas)], outcome.AreaTrials, limits),
                EquivalenceFigure.Of("cmax", [.. pairs.Select(pair => pair.CmaxRatio)], [.. pairs.Select(pair => pair.Peaks)], outcome.CmaxTrials, limits),
            ],
            outcome.AreaTrials.Count == 0 ? null : MonteCarloEstimate.OfShare(both, outcome.AreaTrials.Count));
    }
}
