namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>Means of one stage, in outcome units.</summary>
/// <param name="Treated">Patients of the treatment arm, at least 2.</param>
/// <param name="TreatedMean">Their mean.</param>
/// <param name="TreatedSd">Their standard deviation, above 0.</param>
/// <param name="Controls">Patients of the control arm, at least 2.</param>
/// <param name="ControlMean">Their mean.</param>
/// <param name="ControlSd">Their standard deviation, above 0.</param>
public sealed record MeansStage(int Treated, double TreatedMean, double TreatedSd, int Controls, double ControlMean, double ControlSd)
{
    public double Difference => TreatedMean - ControlMean;

    /// <summary>Of the pooled variance.</summary>
    public int DegreesOfFreedom => Treated + Controls - 2;

    public double PooledSd =>
        Math.Sqrt((((Treated - 1) * TreatedSd * TreatedSd) + ((Controls - 1) * ControlSd * ControlSd)) / DegreesOfFreedom);

    /// <summary>1 / sqrt(1/n + 1/m).</summary>
    public double RootInformation => 1 / Math.Sqrt((1.0 / Treated) + (1.0 / Controls));

    /// <summary>The means of this stage and another one together.</summary>
    public MeansStage With(MeansStage other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (treatedMean, treatedSd) = Pool((Treated, TreatedMean, TreatedSd), (other.Treated, other.TreatedMean, other.TreatedSd));
        var (controlMean, controlSd) = Pool((Controls, ControlMean, ControlSd), (other.Controls, other.ControlMean, other.ControlSd));
        return new MeansStage(Treated + other.Treated, treatedMean, treatedSd, Controls + other.Controls, controlMean, controlSd);
    }

    private static (double Mean, double Sd) Pool((int Count, double Mean, double Sd) a, (int Count, double Mean, double Sd) b)
    {
        double count = a.Count + b.Count;
        double mean = ((a.Count * a.Mean) + (b.Count * b.Mean)) / count;
        double within = ((a.Count - 1) * a.Sd * a.Sd) + ((b.Count - 1) * b.Sd * b.Sd);
        double between = a.Count * b.Count / count * (a.Mean - b.Mean) * (a.Mean - b.Mean);
        return (mean, Math.Sqrt((within + between) / (count - 1)));
    }
}
