using BenchmarkDotNet.Attributes;
using TrialTwin.Trials.Designs;

namespace TrialTwin.Benchmarks;

/// <summary>Group-sequential designs without simulation: bounds, information for 90 % power, and the power at three effects. One operation is one design.</summary>
public class DesignSpeed
{
    private static readonly double[] SharesOfTheEffect = [0, 0.5, 1.2];

    private readonly SequentialPlan plan = new(
        1,
        0.025,
        0.1,
        [1.0 / 3, 2.0 / 3, 1],
        new EfficacyBoundary.Spending(new ErrorSpendingFunction.OBrienFlemingType()),
        new FutilityBoundary.Fixed([0, 0.5]));

    [Benchmark(Description = "design with 3 looks and futility, size and 3 powers")]
    public double Evaluate()
    {
        var design = SequentialDesign.Create(plan);
        double sum = design.InflationFactor;
        foreach (double share in SharesOfTheEffect)
        {
            sum += design.Power(design.Test.Probabilities(share * design.Drift));
        }

        return sum;
    }
}
