namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>A smooth function tabulated at steps of 1/32; between entries it is interpolated by cubics, with an error below 1e-7 for the functions used here.</summary>
internal sealed class CubicTable
{
    private const int StepsPerUnit = 32;

    private readonly double from;
    private readonly double[] values;

    /// <param name="function">The function.</param>
    /// <param name="from">Lower end.</param>
    /// <param name="to">Upper end; beyond the ends the value there is given.</param>
    public CubicTable(Func<double, double> function, double from, double to)
    {
        this.from = from;
        int entries = (int)((to - from) * StepsPerUnit) + 1;
        values = [.. Enumerable.Range(0, entries).Select(i => function(from + ((double)i / StepsPerUnit)))];
    }

    public double At(double argument)
    {
        double place = Math.Clamp((argument - from) * StepsPerUnit, 1, values.Length - 3.0);
        int i = (int)place;
        double x = place - i;
        double before = values[i - 1];
        double left = values[i];
        double right = values[i + 1];
        double after = values[i + 2];
        return (-x * (x - 1) * (x - 2) / 6 * before)
            + ((x + 1) * (x - 1) * (x - 2) / 2 * left)
            - ((x + 1) * x * (x - 2) / 2 * right)
            + ((x + 1) * x * (x - 1) / 6 * after);
    }
}
