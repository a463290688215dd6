using TrialTwin.Numerics.Random;
using TrialTwin.Trials.Accrual;

namespace TrialTwin.Trials.Tests.Accrual;

[Trait("Requirement", "REQ-TRIAL-4")]
public sealed class ArrivalTimesTests
{
    [Fact]
    public void Fill_Rate_IsKeptWithinMonteCarloError()
    {
        var months = new double[4001];
        var stream = RandomStream.Create(3, StreamPurpose.Named("arrivals"));
        ArrivalTimes.Fill(months, new AccrualPlan(20), ref stream);
        Assert.Equal(0, months[0]);
        Assert.InRange(months[^1], 200 - (4 * Math.Sqrt(4000) / 20), 200 + (4 * Math.Sqrt(4000) / 20));
        Assert.All(months.Zip(months.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [Theory]
    [InlineData(-0.1, 0)]
    [InlineData(0, 1)]
    [InlineData(1.5, 2)]
    [InlineData(9, 3)]
    public void RandomisedBy_Month_CountsThoseBefore(double month, int patients) =>
        Assert.Equal(patients, ArrivalTimes.RandomisedBy([0, 1, 2], month));
}
