namespace TrialTwin.Reports.Figures;

/// <summary>
/// How the point series of one figure share a place, so that equal ones do not hide each other. Where the figure asks for
/// it they step aside along x; else earlier series get larger markers and thicker lines and show round the later ones.
/// </summary>
internal sealed class Layering
{
    private const double Smallest = 6;
    private const double Growth = 3;
    private const double Thinnest = 1.5;
    private const double Thickening = 1;

    /// <summary>Step aside between neighbouring series, share of the x axis.</summary>
    private const double Aside = 0.012;

    private readonly List<PointSeries> points;
    private readonly AxisScale scale;
    private readonly double step;

    public Layering(Figure figure)
    {
        points = [.. figure.Series.OfType<PointSeries>()];
        scale = figure.X.Scale;
        var all = points.SelectMany(series => series.X).Select(Position).DefaultIfEmpty(0).ToList();
        step = figure.SideBySide ? Aside * (all.Max() - all.Min()) : 0;
    }

    /// <summary>Marker's diameter, px.</summary>
    public double MarkerSize(PointSeries series) => Smallest + (Growth * SeriesInFront(series));

    /// <summary>Line's width, px.</summary>
    public double LineWidth(PointSeries series) => Thinnest + (Thickening * SeriesInFront(series));

    /// <summary>Where the points of a series are drawn.</summary>
    public IReadOnlyList<double> X(PointSeries series)
    {
        if (step == 0)
        {
            return series.X;
        }

        var shift = step * (points.IndexOf(series) - ((points.Count - 1) / 2.0));
        return [.. series.X.Select(x => Value(Position(x) + shift))];
    }

    private int SeriesInFront(PointSeries series) => step > 0 ? 0 : points.Count - 1 - points.IndexOf(series);

    private double Position(double x) => scale == AxisScale.Logarithmic ? Math.Log10(x) : x;

    private double Value(double position) => scale == AxisScale.Logarithmic ? Math.Pow(10, position) : position;
}
