namespace TrialTwin.Trials.Designs;

/// <summary>
/// A group-sequential test with its bounds on the z scale, and the probabilities of stopping at them under any drift.
/// </summary>
public sealed class SequentialTest
{
    /// <summary>Drifts that share one recursion; a larger or negative one takes its own.</summary>
    private const double UsualDrift = 10;

    private readonly ContinuationRegion[] regions;
    private readonly InformationSchedule usual;
    private readonly ContinuationDensity[] densities;

    /// <param name="sides">1 or 2.</param>
    /// <param name="fractions">Information fractions, increasing from above 0.</param>
    /// <param name="efficacyBounds">One for each look; plus infinity where the test cannot reject.</param>
    /// <param name="futilityBounds">One for each interim look; minus infinity (two-sided: 0 or less) where the trial cannot stop.</param>
    public SequentialTest(int sides, IReadOnlyList<double> fractions, IReadOnlyList<double> efficacyBounds, IReadOnlyList<double> futilityBounds)
    {
        ArgumentNullException.ThrowIfNull(fractions);
        ArgumentNullException.ThrowIfNull(efficacyBounds);
        ArgumentNullException.ThrowIfNull(futilityBounds);
        ArgumentOutOfRangeException.ThrowIfNotEqual(efficacyBounds.Count, fractions.Count);
        ArgumentOutOfRangeException.ThrowIfNotEqual(futilityBounds.Count, fractions.Count - 1);
        Sides = sides;
        Fractions = fractions;
        EfficacyBounds = efficacyBounds;
        FutilityBounds = futilityBounds;
        regions = [.. futilityBounds.Select((futility, look) => sides == 1
            ? ContinuationRegion.OneSided(futility, efficacyBounds[look])
            : ContinuationRegion.TwoSided(efficacyBounds[look], futility))];
        usual = new InformationSchedule(fractions, 0, UsualDrift);
        densities = DensitiesOn(usual);
    }

    public int Sides { get; }

    public IReadOnlyList<double> Fractions { get; }

    /// <summary>z at or above which (two-sided: or at or below minus which) the hypothesis is rejected, for each look.</summary>
    public IReadOnlyList<double> EfficacyBounds { get; }

    /// <summary>z below which (two-sided: in size) the trial stops for futility, for each interim look.</summary>
    public IReadOnlyList<double> FutilityBounds { get; }

    /// <summary>The test without its futility bounds.</summary>
    public SequentialTest WithoutFutility() => FutilityBounds.All(double.IsNegativeInfinity)
        ? this
        : new SequentialTest(Sides, Fractions, EfficacyBounds, [.. FutilityBounds.Select(_ => double.NegativeInfinity)]);

    /// <summary>
    /// The test that is left after a look: its looks are the later ones, its information what is still to come. Its rejection
    /// under drift d √(1 - t) is the conditional power at drift d, after a look at information fraction t.
    /// </summary>
    /// <param name="look">The look, from 0, not the last.</param>
    /// <param name="z">z seen there.</param>
    public SequentialTest After(int look, double z)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(Sides, 1);
        double now = Fractions[look];
        double score = z * Math.Sqrt(now);
        return new SequentialTest(
            1,
            [.. Fractions.Skip(look + 1).Select(fraction => (fraction - now) / (Fractions[^1] - now))],
            [.. EfficacyBounds.Zip(Fractions, Left).Skip(look + 1)],
            [.. FutilityBounds.Zip(Fractions, Left).Skip(look + 1)]);

        double Left(double bound, double fraction) => ((bound * Math.Sqrt(fraction)) - score) / Math.Sqrt(fraction - now);
    }

    /// <summary>Stopping probabilities when the z statistic has mean drift √t at information fraction t.</summary>
    public StoppingProbabilities Probabilities(double drift)
    {
        var reached = usual.Covers(drift)
            ? densities
            : DensitiesOn(new InformationSchedule(Fractions, Math.Min(0, drift), Math.Max(0, drift)));
        int looks = Fractions.Count;
        var upper = new double[looks];
        var lower = new double[looks];
        var futility = new double[looks];
        for (int look = 0; look < looks; look++)
        {
            upper[look] = reached[look].UpperTail(EfficacyBounds[look], drift);
            lower[look] = Sides == 2 ? reached[look].LowerTail(-EfficacyBounds[look], drift) : 0;
            futility[look] = look < looks - 1 ? FutilityAt(reached[look], regions[look], drift) : 0;
        }

        return new StoppingProbabilities(drift, upper, lower, futility);
    }

    private double FutilityAt(ContinuationDensity reached, ContinuationRegion region, double drift)
    {
        if (Sides == 1)
        {
            return double.IsNegativeInfinity(region.Lower) ? 0 : reached.LowerTail(Math.Min(region.Lower, region.Upper), drift);
        }

        return region.Inner > 0
            ? reached.UpperTail(-region.Inner, drift) - reached.UpperTail(region.Inner, drift)
            : 0;
    }

    private ContinuationDensity[] DensitiesOn(InformationSchedule schedule)
    {
        var reached = new ContinuationDensity[Fractions.Count];
        reached[0] = ContinuationDensity.Start(schedule);
        for (int look = 1; look < reached.Length; look++)
        {
            reached[look] = reached[look - 1].Next(regions[look - 1]);
        }

        return reached;
    }
}
