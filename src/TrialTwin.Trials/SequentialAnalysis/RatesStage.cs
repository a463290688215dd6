namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>Responders of one stage.</summary>
/// <param name="Treated">Patients of the treatment arm, at least 1.</param>
/// <param name="TreatedResponders">Responders among them.</param>
/// <param name="Controls">Patients of the control arm, at least 1.</param>
/// <param name="ControlResponders">Responders among them.</param>
public sealed record RatesStage(int Treated, int TreatedResponders, int Controls, int ControlResponders)
{
    private const int Bisections = 60;

    public double TreatedRate => (double)TreatedResponders / Treated;

    public double ControlRate => (double)ControlResponders / Controls;

    public double Difference => TreatedRate - ControlRate;

    /// <summary>Rate of both arms together.</summary>
    public double PooledRate => (double)(TreatedResponders + ControlResponders) / (Treated + Controls);

    /// <summary>1 / sqrt(1/n + 1/m).</summary>
    public double RootInformation => 1 / Math.Sqrt((1.0 / Treated) + (1.0 / Controls));

    /// <summary>This stage and another one together.</summary>
    public RatesStage With(RatesStage other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new RatesStage(
            Treated + other.Treated,
            TreatedResponders + other.TreatedResponders,
            Controls + other.Controls,
            ControlResponders + other.ControlResponders);
    }

    /// <summary>
    /// Score statistic against a difference of rates, with the variance at the rates that are likeliest under that difference
    /// (Farrington and Manning, Statistics in Medicine 1990;9:1447-1454).
    /// </summary>
    /// <param name="difference">Between -1 and 1.</param>
    /// <returns>0 where estimate and null agree; infinite where the null leaves no variance for another estimate.</returns>
    public double Score(double difference)
    {
        double excess = Difference - difference;
        if (excess == 0)
        {
            return 0;
        }

        double control = LikeliestControlRate(difference);
        double treated = Math.Clamp(control + difference, 0, 1);
        double variance = (treated * (1 - treated) / Treated) + (control * (1 - control) / Controls);
        return variance > 0 ? excess / Math.Sqrt(variance) : Math.CopySign(double.PositiveInfinity, excess);
    }

    /// <summary>
    /// The likelihood under a fixed difference is concave in the control rate: bisection on the sign of its slope. The score
    /// multiplied out has roots at the ends that are no maximum when an arm has no responders, or only responders.
    /// </summary>
    private double LikeliestControlRate(double difference)
    {
        if (difference == 0)
        {
            return PooledRate;
        }

        double lowest = Math.Max(0, -difference);
        double highest = Math.Min(1, 1 - difference);
        for (int step = 0; step < Bisections; step++)
        {
            double middle = 0.5 * (lowest + highest);
            double slope = Slope(middle + difference, TreatedResponders, Treated) + Slope(middle, ControlResponders, Controls);
            (lowest, highest) = slope > 0 ? (middle, highest) : (lowest, middle);
        }

        return 0.5 * (lowest + highest);
    }

    private static double Slope(double rate, int responders, int patients)
    {
        double gain = responders == 0 ? 0 : responders / rate;
        double loss = responders == patients ? 0 : (patients - responders) / (1 - rate);
        return gain - loss;
    }
}
