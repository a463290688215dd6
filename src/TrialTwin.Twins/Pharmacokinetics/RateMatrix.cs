namespace TrialTwin.Twins.Pharmacokinetics;

/// <summary>The rates of a compartmental model while it is put together; row = to, column = from.</summary>
internal sealed class RateMatrix(int order)
{
    public double[] Values { get; } = new double[order * order];

    /// <summary>Drug moves from one compartment to another at a rate, 1/h.</summary>
    public void Add(int from, int to, double rate)
    {
        Values[(to * order) + from] += rate;
        Values[(from * order) + from] -= rate;
    }

    /// <summary>A state gathers a multiple of another without taking from it, as an area under a curve does.</summary>
    public void Gather(int from, int to, double factor) => Values[(to * order) + from] += factor;
}
