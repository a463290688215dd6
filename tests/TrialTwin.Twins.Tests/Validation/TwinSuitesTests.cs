using TrialTwin.Twins.Validation;

namespace TrialTwin.Twins.Tests.Validation;

public sealed class TwinSuitesTests
{
    /// <summary>Figures by suite; fewer would mean that a table is not read to its end.</summary>
    public static TheoryData<string, int> Figures => new()
    {
        { "model-updates/theophylline", 110 },
        { "model-updates/warfarin", 194 },
        { "model-updates/mavoglurant", 722 },
    };

    [Theory]
    [Trait("Requirement", "REQ-TWIN-73")]
    [MemberData(nameof(Figures))]
    public void Run_EverySuite_ReproducesEveryIndependentFigure(string id, int figures)
    {
        var result = TwinSuites.All.Single(suite => suite.Id == id).Run();
        Assert.All(result.Misses, miss => Assert.Fail($"{miss.Row}, {miss.Quantity}: {miss.Expected} expected, {miss.Found} found"));
        Assert.Equal(figures, result.Comparisons.Count);
    }
}
