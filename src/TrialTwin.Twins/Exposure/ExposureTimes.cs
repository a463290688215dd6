namespace TrialTwin.Twins.Exposure;

/// <summary>The times at which courses are looked at: those asked for, and a finer grid for peaks.</summary>
internal sealed class ExposureTimes
{
    private const double FineHours = 0.1;
    private const int MostTimes = 5000;

    /// <param name="outputs">Times asked for, rising, the last one the end.</param>
    /// <param name="regular">Interval of regular outputs, h; null for a list.</param>
    /// <param name="others">Times that figures need.</param>
    public ExposureTimes(IReadOnlyList<double> outputs, double? regular, IEnumerable<double> others)
    {
        var end = outputs[^1];
        var step = regular is { } every ? every / Math.Ceiling(every / FineHours) : FineHours;
        step = end / step > MostTimes ? regular ?? (end / MostTimes) : step;
        var fine = Enumerable.Range(0, (int)Math.Floor((end / step) + 1e-9) + 1).Select(i => Rounded(i * step));
        Outputs = [.. outputs.Select(Rounded)];
        All = [.. fine.Concat(Outputs).Concat(others.Select(Rounded)).Where(time => time <= Outputs[^1]).Distinct().Order()];
        var places = All.Select((time, index) => (time, index)).ToDictionary(pair => pair.time, pair => pair.index);
        OutputPlaces = [.. Outputs.Select(time => places[time])];
    }

    public IReadOnlyList<double> Outputs { get; }

    public IReadOnlyList<double> All { get; }

    /// <summary>Where the outputs stand among all times.</summary>
    public IReadOnlyList<int> OutputPlaces { get; }

    /// <summary>A time to the nanohour, so that equal times are equal bits.</summary>
    public static double Rounded(double hours) => Math.Round(hours, 9);
}
