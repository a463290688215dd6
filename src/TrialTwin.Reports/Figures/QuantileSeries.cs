using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Reports.Figures;

/// <summary>Draws quantiles over a population: two bands and the median in one style.</summary>
internal static class QuantileSeries
{
    public static IEnumerable<FigureSeries> Of(string name, int style, QuantileBand band) =>
    [
        new BandSeries($"{name}, 5-95 %", style, band.Time, band.P05, band.P95),
        new BandSeries($"{name}, 25-75 %", style, band.Time, band.P25, band.P75, Inner: true),
        new LineSeries($"{name}, median", style, band.Time, band.P50),
    ];
}
