namespace TrialTwin.Trials.Designs.Survival;

/// <summary>A hazard that is constant between given times since randomisation.</summary>
/// <param name="Starts">Start of each piece; the first is 0, the last piece has no end.</param>
/// <param name="Rates">Events for each unit of time, above 0.</param>
public sealed record PiecewiseHazard(IReadOnlyList<double> Starts, IReadOnlyList<double> Rates)
{
    /// <summary>The same hazard at all times.</summary>
    public static PiecewiseHazard Constant(double rate) => new([0], [rate]);

    /// <summary>Length of a piece, infinite for the last.</summary>
    public double Length(int piece) => piece + 1 < Starts.Count ? Starts[piece + 1] - Starts[piece] : double.PositiveInfinity;

    /// <summary>The hazard times a constant ratio.</summary>
    public PiecewiseHazard Times(double ratio) => this with { Rates = [.. Rates.Select(rate => ratio * rate)] };
}
