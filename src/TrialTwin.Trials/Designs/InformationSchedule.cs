namespace TrialTwin.Trials.Designs;

/// <summary>Information fractions of the looks, and the drifts that the looks will be judged under.</summary>
public sealed class InformationSchedule
{
    private readonly double lowestDrift;
    private readonly double highestDrift;

    /// <param name="fractions">Increasing, the first above 0; the last is usually 1.</param>
    /// <param name="lowestDrift">Smallest mean of z at fraction 1 that will be asked for, at most 0.</param>
    /// <param name="highestDrift">Largest, at least 0.</param>
    public InformationSchedule(IReadOnlyList<double> fractions, double lowestDrift, double highestDrift)
    {
        ArgumentNullException.ThrowIfNull(fractions);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lowestDrift, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(highestDrift, 0);
        Fractions = fractions;
        this.lowestDrift = lowestDrift;
        this.highestDrift = highestDrift;
        for (int look = 0; look < fractions.Count; look++)
        {
            if (!(Increment(look) > 0))
            {
                throw new ArgumentException($"Information fractions increase from above 0; look {look + 1} has {fractions[look]}.", nameof(fractions));
            }
        }
    }

    public IReadOnlyList<double> Fractions { get; }

    /// <summary>Whether a drift lies in the range that was announced.</summary>
    public bool Covers(double drift) => drift >= lowestDrift && drift <= highestDrift;

    /// <summary>Fraction at the look before, 0 before the first.</summary>
    internal double Before(int look) => look == 0 ? 0 : Fractions[look - 1];

    internal double Increment(int look) => Fractions[look] - Before(look);

    internal double LowestMean(int look) => lowestDrift * Math.Sqrt(Fractions[look]);

    internal double HighestMean(int look) => highestDrift * Math.Sqrt(Fractions[look]);

    /// <summary>
    /// Standard deviation, on the z scale of a look, of the narrower of the two kernels that meet there: the increment that
    /// leads to the look and the one that leads away.
    /// </summary>
    internal double KernelWidth(int look)
    {
        double arriving = Math.Sqrt(Increment(look) / Fractions[look]);
        return look + 1 < Fractions.Count
            ? Math.Min(arriving, Math.Sqrt(Increment(look + 1) / Fractions[look]))
            : arriving;
    }
}
