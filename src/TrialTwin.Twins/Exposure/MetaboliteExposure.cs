namespace TrialTwin.Twins.Exposure;

/// <summary>A metabolite in one individual on one regimen; total in plasma.</summary>
/// <param name="Compound">Id of the metabolite.</param>
/// <param name="Curve">Concentration at the output times, ng/mL.</param>
/// <param name="CmaxNgPerMl">Highest concentration.</param>
/// <param name="TmaxH">Its time, h.</param>
/// <param name="AreaNgHPerMl">Area from 0 to the end, ng h/mL.</param>
/// <param name="AreaRatio">Over that of the compound that it is made of; null where that is 0.</param>
public sealed record MetaboliteExposure(
    string Compound, IReadOnlyList<double> Curve, double CmaxNgPerMl, double TmaxH, double AreaNgHPerMl, double? AreaRatio)
{
    internal static MetaboliteExposure Of(string id, TwinCourse course, int compound, ExposureTimes times)
    {
        var concentrations = course.Concentrations(compound);
        var peak = Enumerable.Range(0, concentrations.Count).MaxBy(t => concentrations[t]);
        var (area, parent) = (course.Areas(compound)[^1], course.Areas(0)[^1]);
        return new MetaboliteExposure(
            id, [.. times.OutputPlaces.Select(place => concentrations[place])], concentrations[peak], times.All[peak], area, parent > 0 ? area / parent : null);
    }
}
