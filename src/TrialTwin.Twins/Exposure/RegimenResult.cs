using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Twins.Exposure;

/// <summary>A regimen in the document of results.</summary>
/// <param name="Regimen">Its id.</param>
/// <param name="Label">For people.</param>
/// <param name="Condition">"alone" or "together" with the other compounds.</param>
/// <param name="Individuals">Simulated to the end.</param>
/// <param name="Failures">Those whose equations could not be integrated.</param>
/// <param name="Concentration">Quantiles over the individuals, ng/mL.</param>
/// <param name="Figures">Pharmacokinetic figures.</param>
/// <param name="LargestBalanceError">Largest relative error of the mass balance.</param>
/// <param name="TargetShare">Share of individuals within the target window; null without a target, or where no individual has the figure.</param>
/// <param name="BelowTargetShare">Share below.</param>
/// <param name="SteadyShare">Share whose last dosing interval has an area within 1 % of that before; null without repeated doses.</param>
public sealed record RegimenResult(
    string Regimen,
    string Label,
    string Condition,
    int Individuals,
    int Failures,
    QuantileBand Concentration,
    IReadOnlyList<FigureSummary> Figures,
    double LargestBalanceError,
    double? TargetShare,
    double? BelowTargetShare,
    double? SteadyShare)
{
    public static RegimenResult Of(RegimenExposure exposure, ExposureTarget? target)
    {
        var completed = exposure.Completed().ToList();
        var values = target is null ? [] : completed.Select(one => target.Of(one.Figures)).OfType<double>().ToList();
        var steady = completed.Select(one => one.Figures.IsSteady).OfType<bool>().ToList();
        return new RegimenResult(
            exposure.Regimen.Id,
            exposure.Regimen.Label ?? exposure.Regimen.Id,
            exposure.Condition,
            completed.Count,
            exposure.Individuals.Count - completed.Count,
            exposure.Band(),
            FigureSummary.Of(completed),
            completed.Select(one => Math.Abs(one.Balance.RelativeError)).DefaultIfEmpty(0).Max(),
            Share(value => value >= target!.Lower && value <= target.Upper),
            Share(value => value < target!.Lower),
            steady.Count == 0 ? null : steady.Count(isSteady => isSteady) / (double)steady.Count);

        double? Share(Func<double, bool> holds) => values.Count == 0 ? null : values.Count(holds) / (double)values.Count;
    }
}
