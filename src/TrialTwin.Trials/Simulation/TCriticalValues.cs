using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.Simulation;

/// <summary>
/// Critical values of the t distribution for one upper tail probability, computed when first asked for. Two threads may
/// compute the same value at the same time; they write the same bits.
/// </summary>
internal sealed class TCriticalValues(double upperTail)
{
    private const int Kept = 20001;

    private readonly double[] values = new double[Kept];

    public double At(int degreesOfFreedom)
    {
        if (degreesOfFreedom >= Kept)
        {
            return StudentT.Quantile(1 - upperTail, degreesOfFreedom);
        }

        double value = values[degreesOfFreedom];
        if (value == 0)
        {
            value = StudentT.Quantile(1 - upperTail, degreesOfFreedom);
            values[degreesOfFreedom] = value;
        }

        return value;
    }
}
