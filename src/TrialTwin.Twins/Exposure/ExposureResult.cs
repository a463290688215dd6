using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.PartitionCoefficients;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Exposure;

/// <summary>The document that answers an exposure request: the same bytes for the same request and seed.</summary>
/// <param name="Schema">Format of the document.</param>
/// <param name="Compound">Compound.</param>
/// <param name="Perpetrators">Other compounds.</param>
/// <param name="Parameters">Every number of the compound's file, with its origin.</param>
/// <param name="PartitionMethods">Volume and partition coefficients by every method, before any scaling.</param>
/// <param name="Regimens">By regimen, alone and together.</param>
/// <param name="Interactions">Ratios of exposure, together over alone; empty without other compounds.</param>
public sealed record ExposureResult(
    string Schema,
    string Compound,
    IReadOnlyList<string> Perpetrators,
    IReadOnlyList<CompoundParameter> Parameters,
    IReadOnlyList<PartitionSpread> PartitionMethods,
    IReadOnlyList<RegimenResult> Regimens,
    IReadOnlyList<FigureSummary> Interactions)
{
    public static ExposureResult Of(ExposureStudy study, IReadOnlyList<RegimenExposure> exposures)
    {
        var ratios = InteractionRatio.Of(exposures).GroupBy(ratio => ratio.Regimen).ToList();
        return new ExposureResult(
            "trialtwin/exposure-result/1",
            study.Compound.Name,
            [.. study.Perpetrators.Select(one => one.Compound.Name)],
            study.Compound.AllParameters(),
            PartitionSpread.Of(PartitionInput.Of(study.Compound.Parameters), ReferencePhysiology.Load(), study.Compound.ChosenPartitionMethod()),
            [.. exposures.Select(exposure => RegimenResult.Of(exposure, study.Target))],
            [
                .. ratios.SelectMany(group => new[]
                {
                    FigureSummary.Of($"{group.Key}: AUC ratio", "-", group.Select(ratio => (double?)ratio.AreaRatio)),
                    FigureSummary.Of($"{group.Key}: Cmax ratio", "-", group.Select(ratio => (double?)ratio.CmaxRatio)),
                }).OfType<FigureSummary>(),
            ]);
    }
}
