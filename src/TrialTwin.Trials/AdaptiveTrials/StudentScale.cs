using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>
/// The normal variable with the p-value of a t statistic. For the degrees of freedom of the plan it is tabulated, for all
/// others computed anew: which of the two depends on the plan alone, so that results do not depend on threads.
/// </summary>
internal sealed class StudentScale
{
    /// <summary>Below, the function bends too much for the table.</summary>
    private const int FewestTabulated = 30;

    private const double Reach = 8;

    private readonly Dictionary<int, CubicTable> tables = [];

    /// <param name="planned">Degrees of freedom of the planned looks.</param>
    public StudentScale(IEnumerable<int> planned)
    {
        foreach (int freedom in planned.Where(freedom => freedom >= FewestTabulated).Distinct())
        {
            tables.Add(freedom, new CubicTable(t => Exact(t, freedom), -0.125, Reach + 0.125));
        }
    }

    public double ToNormal(double t, int degreesOfFreedom) =>
        Math.Abs(t) < Reach && tables.TryGetValue(degreesOfFreedom, out var table)
            ? Math.CopySign(table.At(Math.Abs(t)), t)
            : Exact(t, degreesOfFreedom);

    private static double Exact(double t, int degreesOfFreedom) =>
        Math.CopySign(-NormalDistribution.Quantile(StudentT.UpperTail(Math.Abs(t), degreesOfFreedom)), t);
}
